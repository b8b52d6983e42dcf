import type { Hosting } from '../lib/hosting/hosting.ts';
import { everyForm, POLICY, type HostGenerator } from './host-files.ts';

/**
 * Netlify and Cloudflare Pages, which read the same two files in the folder of the site. Both
 * serve `404.html` by themselves, compress by themselves, and say `max-age=0, must-revalidate` of
 * every file no rule speaks of: the same as `no-cache`. A page can't have a policy of its own there:
 * when one may load a module of the site, all may.
 */
export const netlify: HostGenerator = (hosting) => ({
  _headers: headers(hosting),
  _redirects: redirects(hosting),
});

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
