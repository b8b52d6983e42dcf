import type { FailureCode, FailureDetails } from '../failure.ts';
import type { Locale } from './locale.ts';

/** What a build made. */
export interface BuildSummary {
  folder: string;
  pages: number;
  /** Pages that were rendered for it; the others were reused. */
  rendered: number;
  /** Pages that were in the folder and are no more. */
  removed: number;
  /** Pages included, compressed forms not. */
  files: number;
  redirects: number;
  /** Of the files as they are. */
  bytes: number;
  /** Of the files, each in its smallest form. */
  compressedBytes: number;
  seconds: number;
}

/** What the commands behind `npm run` say in a terminal. */
export interface CommandMessages {
  /** `1/3 pages…`: a step begins. */
  stepBegins(position: number, total: number, name: string): string;
  /** How far a long step is: pages done, of how many. */
  progress(done: number, total: number): string;
  /** A step ended; `seconds` is shown with one decimal. */
  stepPassed(name: string, seconds: number): string;
  stepFailed(name: string, seconds: number): string;
  /** Steps that could not be run because an earlier one failed. */
  stepsNotRun(names: readonly string[]): string;
  /** An unknown step was asked for. */
  unknownStep(name: string, known: readonly string[]): string;
  /** `--lang` is not a language of the site. */
  languageUnknown(value: string): string;
  /** The addresses of the pages were written in the register; so many are new. */
  recorded(count: number, file: string): string;
  /** `SITE_URL` is not the address of a site. */
  siteUrlInvalid(value: string): string;
  /** What the steps of a build do. */
  buildSteps: { content: string; pages: string; publish: string };
  published(summary: BuildSummary): string;
  publishFailed(reason: string): string;
  /** A build was cut short while it published. */
  leftIncomplete(folder: string, reason: string): string;
  /** A release is in service; those that are kept, the last one last. */
  inService(release: string, isNew: boolean, kept: readonly string[]): string;
  /** Search engines were told of the pages that changed. */
  indexNowTold(count: number): string;
  /** They could not be told: the release is in service all the same. */
  indexNowFailed(reason: string): string;
  /** There is no key, or nobody is to be told of the site. */
  indexNowNobody: string;
  /** The site was built for this machine alone: nobody said where it will be. */
  siteUrlMissing: string;
  /** A command was given words it does not know. */
  badOptions(
    given: readonly string[],
    known: readonly { name: string; takesValue: boolean }[],
  ): string;
  /** What kept a command from doing its work, and how to mend it. */
  failures: { [Code in FailureCode]: (details: FailureDetails[Code]) => string };
  /** What the system said no to, by its code; `path` may be empty. */
  systemErrors: Readonly<Record<string, (path: string) => string>>;
  /** The configuration of a host nobody wrote was asked for. */
  unknownHost(name: string, known: readonly string[]): string;
  /** There is no published site in that folder. */
  notBuilt(folder: string): string;
  serving(url: string): string;
  portTaken(port: number): string;
  portRefused(port: number): string;
  portInvalid(value: string): string;
  cannotListen(host: string, reason: string): string;
  stopped: string;
  browserDownload: string;
  browserPackage: string;
  /** No browser, and none could be had: how to mend it. */
  noBrowser: string;
}

const NOT_ALLOWED: Record<Locale, (path: string) => string> = {
  fr: (path) =>
    `Le système ne permet pas d’écrire${path === '' ? '' : ` ${path}`} : donnez-vous en le droit, ou choisissez un autre dossier.`,
  en: (path) =>
    `The system does not allow ${path || 'this'} to be written: give yourself the right, or choose another folder.`,
};

const NOT_A_FOLDER: Record<Locale, (path: string) => string> = {
  fr: (path) =>
    `Un fichier est à la place d’un dossier${path === '' ? '' : `\u00a0: ${path}`}. Choisissez un autre dossier.`,
  en: (path) =>
    `A file is in the place of a folder${path === '' ? '' : `: ${path}`}. Choose another folder.`,
};

const LEADS_NOWHERE: Record<Locale, (path: string) => string> = {
  fr: (path) =>
    `${path || 'Un fichier'} n’existe pas, ou est un lien qui ne mène nulle part. Donnez un autre chemin, ou supprimez le lien.`,
  en: (path) =>
    `${path || 'A file'} does not exist, or is a link that leads nowhere. Give another path, or delete the link.`,
};

const DISK_FULL: Record<Locale, (path: string) => string> = {
  fr: (path) =>
    `Le disque est plein\u00a0: ${path || 'un fichier'} n’a pu être écrit. Faites de la place.`,
  en: (path) => `The disk is full: ${path || 'a file'} could not be written. Make room.`,
};

/** What the system says no to, by its code (errno). */
const SYSTEM_ERRORS: Record<Locale, CommandMessages['systemErrors']> = {
  fr: systemErrors('fr'),
  en: systemErrors('en'),
};

function systemErrors(locale: Locale): CommandMessages['systemErrors'] {
  const [notAllowed, diskFull] = [NOT_ALLOWED[locale], DISK_FULL[locale]];
  const notAFolder = NOT_A_FOLDER[locale];
  return {
    EACCES: notAllowed,
    EPERM: notAllowed,
    EROFS: notAllowed,
    EEXIST: notAFolder,
    ENOTDIR: notAFolder,
    ENOENT: LEADS_NOWHERE[locale],
    ELOOP: LEADS_NOWHERE[locale],
    ENOSPC: diskFull,
    EDQUOT: diskFull,
    EFBIG: diskFull,
  };
}

/** Messages of the commands, by language of the shell. */
export const COMMANDS: Record<Locale, CommandMessages> = {
  fr: {
    stepBegins: (position, total, name) => `\n${position}/${total} ${name}…`,
    progress: (done, total) => `  ${whole(done, 'fr')} pages sur ${whole(total, 'fr')}`,
    stepPassed: (name, seconds) => `✓ ${name} (${decimal(seconds, 'fr')} s)`,
    stepFailed: (name, seconds) => `✗ ${name}\u00a0: échec (${decimal(seconds, 'fr')} s)`,
    stepsNotRun: (names) => `Non exécuté, faute d’une étape précédente\u00a0: ${names.join(', ')}`,
    unknownStep: (name, known) =>
      `Étape inconnue\u00a0: ${name}. Étapes possibles\u00a0: ${known.join(', ')}`,
    languageUnknown: (value) =>
      `--lang ${value} n’est pas une langue du site. Écrivez --lang fr ou --lang en.`,
    recorded: (count, file) =>
      count === 0
        ? `${file}\u00a0: rien à inscrire.`
        : `${file}\u00a0: ${whole(count, 'fr')} ${count === 1 ? 'adresse inscrite' : 'adresses inscrites'}. Joignez ce fichier à vos changements.`,
    siteUrlInvalid: (value) =>
      `SITE_URL=${value} n’est pas l’adresse d’un site. Donnez-la sans chemin\u00a0: SITE_URL=https://www.exemple.quebec npm run build`,
    buildSteps: {
      content: 'vérification du contenu',
      pages: 'production des pages',
      publish: 'publication',
    },
    published: ({ folder, pages, rendered, removed, files, redirects, bytes, ...summary }) =>
      [
        `${folder}/\u00a0: ${whole(files, 'fr')} fichiers, dont ${whole(pages, 'fr')} pages`,
        `${whole(rendered, 'fr')} pages produites, ${whole(pages - rendered, 'fr')} reprises, ${whole(removed, 'fr')} retirées`,
        `${whole(redirects, 'fr')} redirections`,
        `${kilobytes(bytes, 'fr')}\u00a0Ko, ${kilobytes(summary.compressedBytes, 'fr')}\u00a0Ko compressés`,
        `${decimal(summary.seconds, 'fr')}\u00a0s`,
      ].join(' · '),
    publishFailed: (reason) => `La production a échoué; la précédente est intacte. ${reason}`,
    leftIncomplete: (folder, reason) =>
      `La production a échoué; ${folder}/ est incomplet, et ce qui est en service ne change pas. ${reason} Ensuite, recommencez : npm run build`,
    inService: (release, isNew, kept) =>
      `Version ${release} ${isNew ? '' : 'déjà '}en service. Versions gardées\u00a0: ${kept.join(', ')}.`,
    indexNowTold: (count) =>
      `Pages signalées aux moteurs de recherche (IndexNow)\u00a0: ${whole(count, 'fr')}.`,
    indexNowFailed: (reason) =>
      `La version est en service, mais les moteurs de recherche n’en ont pas été avisés (IndexNow)\u00a0: ${reason}\nPour les en aviser ensuite\u00a0: npm run indexnow`,
    indexNowNobody:
      'Personne n’est avisé (IndexNow)\u00a0: il n’y a pas de clé (INDEXNOW_KEY), ou le site en service n’est pas officiel.',
    siteUrlMissing:
      'Ces pages sont pour cette machine seulement\u00a0: leurs adresses absolues y mènent. Avant une mise en service, donnez SITE_URL\u00a0: SITE_URL=https://www.exemple.quebec npm run build',
    badOptions: (given, known) =>
      `Commande mal comprise : ${given.join(' ')}\n` +
      (known.length === 0
        ? 'Elle ne prend aucune option.'
        : `Options possibles : ${optionList(known, 'valeur')}`),
    failures: {
      notAFolder: ({ folder }) =>
        `${folder} n’est pas un dossier (un lien non plus) : rien ne peut y être publié. Choisissez un autre nom.`,
      holdsProject: ({ folder }) =>
        `${folder} contient le projet, ou en fait partie : rien ne peut y être publié. Choisissez un autre dossier.`,
      foreignFolder: ({ folder }) =>
        `${folder} contient des fichiers qui ne viennent pas d’une publication, et ils seraient supprimés. Donnez un dossier vide ou qui n’existe pas encore.`,
      locked: ({ folder, holder }) =>
        (holder === undefined
          ? `Une autre commande travaille déjà dans ${folder}.`
          : `Une autre commande travaille dans ${folder} depuis ${holder.since} (processus ${holder.pid}).`) +
        ' Attendez qu’elle finisse, puis recommencez.',
      removedMeanwhile: ({ path }) => `${path} a été supprimé pendant la production : recommencez.`,
      codeChanged: () => 'Le code a été modifié pendant qu’il était compilé : recommencez.',
      siteDateInvalid: ({ value }) =>
        `SITE_DATE n’est pas un jour : « ${value} ». Écrivez-le comme 2026-11-29.`,
      brotliQualityInvalid: ({ value }) =>
        `BROTLI_QUALITY n’est pas un nombre entier de 0 à 11 : « ${value} ». Enlevez cette variable : la taille du site décidera.`,
      indexNowKeyInvalid: () =>
        'INDEXNOW_KEY n’est pas une clé\u00a0: il faut de 8 à 128 caractères (lettres sans accent, chiffres, traits d’union).',
      indexNowEarly: ({ address }) =>
        `${address} n’est pas encore servie telle qu’elle est dans la version en service. Faites relire sa configuration à l’hébergement.`,
      indexNowPartly: ({ told, count, reason }) =>
        `${whole(told, 'fr')} pages sur ${whole(count, 'fr')} ont été signalées, puis\u00a0: ${reason}`,
      notPublished: ({ folder }) =>
        `Aucun site n’a été produit dans ${folder}/. Exécutez d’abord\u00a0: npm run build`,
      incomplete: ({ folder }) =>
        `${folder}/ est incomplet\u00a0: sa production a été interrompue, ou dure encore. Recommencez-la\u00a0: npm run build`,
      altered: ({ folder, path }) =>
        `${folder}/ n’est plus ce qui a été produit\u00a0: ${path} a été ajouté, modifié ou supprimé depuis. Recommencez\u00a0: npm run build`,
      localAddress: ({ siteUrl }) =>
        `Ce site a été produit pour ${siteUrl}, cette machine seulement. Produisez-le pour son adresse publique\u00a0: SITE_URL=https://www.exemple.quebec npm run build. Pour l’essayer ici\u00a0: npm run release -- --local`,
      localOverPublic: ({ releases, siteUrl }) =>
        `La version en service dans ${releases}/ est publique (${siteUrl})\u00a0: une version pour cette machine seulement ne la remplace pas. Donnez un autre dossier\u00a0: RELEASES_DIR=releases-local npm start`,
      notALink: ({ path }) =>
        `${path} devrait être le lien vers la version en service, mais est autre chose. Déplacez-le, puis recommencez.`,
      noRelease: ({ releases }) =>
        `Aucune version n’est en service dans ${releases}/. Exécutez d’abord npm run build, puis npm run release. Pour essayer le site sur cette machine\u00a0: npm start`,
      notForReleases: ({ releases }) =>
        `${releases} contient autre chose que des versions : rien n’y sera mis en service. Donnez un dossier vide ou qui n’existe pas encore : RELEASES_DIR=releases npm run release`,
      noFormerRelease: ({ releases, known, to }) =>
        `${to === undefined ? 'La version d’avant' : `La version ${to}`} n’est pas, ou n’est plus, dans ${releases}/. Versions gardées\u00a0: ${known.join(', ') || 'aucune'}. Pour en choisir une\u00a0: npm run rollback -- --to <version>`,
    },
    systemErrors: SYSTEM_ERRORS.fr,
    unknownHost: (name, known) =>
      `Hébergeur inconnu\u00a0: ${name || '–'}. Hébergeurs possibles\u00a0: ${known.join(', ')}`,
    notBuilt: (folder) =>
      `Rien n’est publié dans ${folder}/. Exécutez d’abord\u00a0: npm run build`,
    serving: (url) => `\nLe site est à ${url}\nCtrl+C pour l’arrêter.`,
    portTaken: (port) =>
      `Le port ${port} est déjà pris par un autre programme. Choisissez-en un autre\u00a0: PORT=${nextPort(port)} npm start`,
    portRefused: (port) =>
      `Le système refuse le port ${port}. Choisissez-en un au-dessus de 1023\u00a0: PORT=3000 npm start`,
    portInvalid: (value) =>
      `PORT=${value} n’est pas un port. Donnez un nombre entier de 0 à 65535\u00a0: PORT=3001 npm start`,
    cannotListen: (host, reason) =>
      `Impossible de servir le site à l’adresse ${host} (${reason}). Donnez dans HOST une adresse de cette machine\u00a0: HOST=127.0.0.1 npm start`,
    stopped: 'Le site est arrêté.',
    browserDownload: 'Aucun navigateur installé\u00a0: téléchargement de celui de Playwright…',
    browserPackage:
      'Téléchargement impossible\u00a0: installation du paquet «\u00a0chromium\u00a0» de Debian…',
    noBrowser:
      'Aucun navigateur Chromium ne démarre sur cette machine, et aucun n’a pu y être installé. ' +
      'Installez Chromium ou Google Chrome, ou exécutez «\u00a0npx playwright install --with-deps chromium\u00a0», puis recommencez.',
  },
  en: {
    stepBegins: (position, total, name) => `\n${position}/${total} ${name}…`,
    progress: (done, total) => `  ${whole(done, 'en')} of ${whole(total, 'en')} pages`,
    stepPassed: (name, seconds) => `✓ ${name} (${decimal(seconds, 'en')} s)`,
    stepFailed: (name, seconds) => `✗ ${name}: failed (${decimal(seconds, 'en')} s)`,
    stepsNotRun: (names) => `Not run, for want of an earlier step: ${names.join(', ')}`,
    unknownStep: (name, known) => `Unknown step: ${name}. Known steps: ${known.join(', ')}`,
    languageUnknown: (value) =>
      `--lang ${value} is not a language of the site. Write --lang fr or --lang en.`,
    recorded: (count, file) =>
      count === 0
        ? `${file}: nothing to record.`
        : `${file}: ${whole(count, 'en')} ${count === 1 ? 'address' : 'addresses'} recorded. Commit this file with your changes.`,
    siteUrlInvalid: (value) =>
      `SITE_URL=${value} is not the address of a site. Give it without a path: SITE_URL=https://www.example.quebec npm run build`,
    buildSteps: { content: 'content check', pages: 'pages', publish: 'publication' },
    published: ({ folder, pages, rendered, removed, files, redirects, bytes, ...summary }) =>
      [
        `${folder}/: ${whole(files, 'en')} files, ${whole(pages, 'en')} of them pages`,
        `${whole(rendered, 'en')} pages rendered, ${whole(pages - rendered, 'en')} reused, ${whole(removed, 'en')} removed`,
        `${whole(redirects, 'en')} redirects`,
        `${kilobytes(bytes, 'en')} KB, ${kilobytes(summary.compressedBytes, 'en')} KB compressed`,
        `${decimal(summary.seconds, 'en')} s`,
      ].join(' · '),
    publishFailed: (reason) => `The build failed; the former one is untouched. ${reason}`,
    leftIncomplete: (folder, reason) =>
      `The build failed; ${folder}/ is incomplete, and what is in service does not change. ${reason} Then build again: npm run build`,
    inService: (release, isNew, kept) =>
      `Release ${release} is ${isNew ? '' : 'already '}in service. Releases that are kept: ${kept.join(', ')}.`,
    indexNowTold: (count) => `Pages reported to search engines (IndexNow): ${whole(count, 'en')}.`,
    indexNowFailed: (reason) =>
      `The release is in service, but search engines were not told of it (IndexNow): ${reason}\nTo tell them afterwards: npm run indexnow`,
    indexNowNobody:
      'Nobody is told (IndexNow): there is no key (INDEXNOW_KEY), or the site in service is not official.',
    siteUrlMissing:
      'These pages are for this machine alone: their absolute addresses lead to it. For a release, give SITE_URL: SITE_URL=https://www.example.quebec npm run build',
    badOptions: (given, known) =>
      `Not understood: ${given.join(' ')}\n` +
      (known.length === 0
        ? 'This command takes no option.'
        : `Its options: ${optionList(known, 'value')}`),
    failures: {
      notAFolder: ({ folder }) =>
        `${folder} is not a folder (nor is a link): nothing can be published there. Choose another name.`,
      holdsProject: ({ folder }) =>
        `${folder} holds the project, or is part of it: nothing can be published there. Choose another folder.`,
      foreignFolder: ({ folder }) =>
        `${folder} holds files that no build has put there, and they would be deleted. Give a folder that is empty or does not exist yet.`,
      locked: ({ folder, holder }) =>
        (holder === undefined
          ? `Another command is already at work in ${folder}.`
          : `Another command has been at work in ${folder} since ${holder.since} (process ${holder.pid}).`) +
        ' Wait until it has ended, then try again.',
      removedMeanwhile: ({ path }) => `${path} was removed during the build: build again.`,
      codeChanged: () => 'The code was edited while it was compiled: build again.',
      siteDateInvalid: ({ value }) =>
        `SITE_DATE is not a day: “${value}”. Write it like 2026-11-29.`,
      brotliQualityInvalid: ({ value }) =>
        `BROTLI_QUALITY is not a whole number from 0 to 11: “${value}”. Take this variable out: the size of the site will decide.`,
      indexNowKeyInvalid: () =>
        'INDEXNOW_KEY is not a key: it takes 8 to 128 characters (unaccented letters, digits, hyphens).',
      indexNowEarly: ({ address }) =>
        `${address} is not yet served as it is in the release in service. Have the host read its configuration.`,
      indexNowPartly: ({ told, count, reason }) =>
        `${whole(told, 'en')} pages of ${whole(count, 'en')} were reported, then: ${reason}`,
      notPublished: ({ folder }) => `No site was built in ${folder}/. First run: npm run build`,
      incomplete: ({ folder }) =>
        `${folder}/ is incomplete: its build was cut short, or is still at work. Build again: npm run build`,
      altered: ({ folder, path }) =>
        `${folder}/ is no longer what was built: ${path} was added, changed or deleted since. Build again: npm run build`,
      localAddress: ({ siteUrl }) =>
        `This site was built for ${siteUrl}, this machine alone. Build it for its public address: SITE_URL=https://www.example.quebec npm run build. To try it here: npm run release -- --local`,
      localOverPublic: ({ releases, siteUrl }) =>
        `The release in service in ${releases}/ is public (${siteUrl}): one for this machine alone does not replace it. Give another folder: RELEASES_DIR=releases-local npm start`,
      notALink: ({ path }) =>
        `${path} should be the link to the release in service, and is something else. Move it away, then try again.`,
      noRelease: ({ releases }) =>
        `No release is in service in ${releases}/. First run npm run build, then npm run release. To try the site on this machine: npm start`,
      notForReleases: ({ releases }) =>
        `${releases} holds something else than releases: nothing will be put in service there. Give a folder that is empty or does not exist yet: RELEASES_DIR=releases npm run release`,
      noFormerRelease: ({ releases, known, to }) =>
        `${to === undefined ? 'The release before this one' : `Release ${to}`} is not, or no longer, in ${releases}/. Releases that are kept: ${known.join(', ') || 'none'}. To choose one: npm run rollback -- --to <release>`,
    },
    systemErrors: SYSTEM_ERRORS.en,
    unknownHost: (name, known) => `Unknown host: ${name || '–'}. Known hosts: ${known.join(', ')}`,
    notBuilt: (folder) => `Nothing is published in ${folder}/. First run: npm run build`,
    serving: (url) => `\nThe site is at ${url}\nCtrl+C stops it.`,
    portTaken: (port) =>
      `Port ${port} is already taken by another program. Choose another: PORT=${nextPort(port)} npm start`,
    portRefused: (port) =>
      `The system refuses port ${port}. Choose one above 1023: PORT=3000 npm start`,
    portInvalid: (value) =>
      `PORT=${value} is not a port. Give a whole number from 0 to 65535: PORT=3001 npm start`,
    cannotListen: (host, reason) =>
      `The site cannot be served at ${host} (${reason}). Give an address of this machine in HOST: HOST=127.0.0.1 npm start`,
    stopped: 'The site is stopped.',
    browserDownload: 'No browser is installed: downloading Playwright’s…',
    browserPackage: 'It cannot be downloaded: installing Debian’s "chromium" package…',
    noBrowser:
      'No Chromium browser starts on this machine, and none could be installed. ' +
      'Install Chromium or Google Chrome, or run "npx playwright install --with-deps chromium", then try again.',
  },
};

/**
 * The closing line of a run of tests. The same words in both languages: programs that follow a
 * run read it too.
 */
export function testSummary(passed: number, failed: number): string {
  return `tests: ${passed} passed, ${failed} failed`;
}

/** `--out <value>, --full`. */
function optionList(
  known: readonly { name: string; takesValue: boolean }[],
  value: string,
): string {
  return known
    .map(({ name, takesValue }) => `--${name}${takesValue ? ` <${value}>` : ''}`)
    .join(', ');
}

function whole(count: number, locale: Locale): string {
  return count.toLocaleString(`${locale}-CA`);
}

function kilobytes(bytes: number, locale: Locale): string {
  return whole(Math.ceil(bytes / 1000), locale);
}

function decimal(seconds: number, locale: Locale): string {
  return seconds.toLocaleString(`${locale}-CA`, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** A port to try instead, always a possible one. */
function nextPort(port: number): number {
  return port < 65_535 ? port + 1 : 3001;
}
