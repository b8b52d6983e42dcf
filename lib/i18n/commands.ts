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
    publishFailed: (reason) => `La publication a échoué; l’ancienne est intacte. ${reason}`,
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
      `Impossible de servir le site à l’adresse ${host}\u00a0: ${reason}`,
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
    publishFailed: (reason) => `The publication failed; the former one is untouched. ${reason}`,
    unknownHost: (name, known) => `Unknown host: ${name || '–'}. Known hosts: ${known.join(', ')}`,
    notBuilt: (folder) => `Nothing is published in ${folder}/. First run: npm run build`,
    serving: (url) => `\nThe site is at ${url}\nCtrl+C stops it.`,
    portTaken: (port) =>
      `Port ${port} is already taken by another program. Choose another: PORT=${nextPort(port)} npm start`,
    portRefused: (port) =>
      `The system refuses port ${port}. Choose one above 1023: PORT=3000 npm start`,
    portInvalid: (value) =>
      `PORT=${value} is not a port. Give a whole number from 0 to 65535: PORT=3001 npm start`,
    cannotListen: (host, reason) => `The site cannot be served at ${host}: ${reason}`,
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
