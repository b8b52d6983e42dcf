import { canonicalLink, type Hosting } from '../lib/hosting/hosting.ts';
import { everyForm, POLICY, type HostGenerator } from './host-files.ts';

/**
 * Netlify and Cloudflare Pages, which read the same two files in the folder of the site. Both
 * serve `404.html` by themselves, compress by themselves, and say `max-age=0, must-revalidate` of
 * every file no rule speaks of: the same as `no-cache`. A page can't have a policy of its own there:
 * when one may load a module of the site, all may. Netlify can't give a file the address of the page
 * beside it by a rule, and a line for each of thousands is no configuration: `Link` is left out there.
 */
export const netlify: HostGenerator = (hosting) => ({
  _headers: headers(hosting),
  _redirects: redirects(hosting),
});

/** The same, and what Cloudflare alone can say: that part of an address is part of a header. */
export const cloudflare: HostGenerator = (hosting) => ({
  _headers: headers(hosting) + canonicals(hosting),
  _redirects: redirects(hosting),
});

/** The page that a file is another form of; the star of a rule does not match an empty part. */
function canonicals({ otherForms }: Hosting): string {
  if (otherForms === undefined) return '';
  const rule = (folder: string, page: string) =>
    `${folder}${otherForms.name}\n  Link: ${canonicalLink(otherForms, page)}\n`;
  return rule('/', '/') + rule('/*/', '/:splat/');
}

function headers({ headers: rules }: Hosting): string {
  const modulePolicy = rules.find(
    ({ path, headers: given }) => path !== '/*' && given[POLICY] !== undefined,
  )?.headers[POLICY];
  return rules
    .map(({ path, headers: given }) => ({
      path,
      headers:
        modulePolicy === undefined || !(POLICY in given)
          ? given
          : { ...given, [POLICY]: modulePolicy },
    }))
    .filter(({ path, headers: given }) => path === '/*' || !(POLICY in given))
    .map(({ path, headers: given }) =>
      [path, ...Object.entries(given).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('');
}

function redirects({ redirects: all }: Hosting): string {
  return all
    .flatMap(({ from, to, status }) => everyForm(from).map((form) => `${form} ${to} ${status}\n`))
    .join('');
}
