import { otherFileAt } from '../../../../lib/build/site-files.ts';
import { formatProblem } from '../../../../lib/content/format-problem.ts';
import { ContentError } from '../../../../lib/content/problem.ts';
import { headersAt, hostingOf } from '../../../../lib/hosting/hosting.ts';
import { mediaType } from '../../../../lib/serve/media-type.ts';
import { readSiteUrl } from '../../../../lib/settings.ts';
import { localeOf } from '../../../addresses.ts';
import { liveSite } from '../../../live-models.ts';

export const dynamic = 'force-dynamic';

/**
 * What a build publishes beside the pages, of the content as it is: a page as Markdown, the feeds, the
 * data, the map of the site. Exists under `npm run dev` only, which sends their addresses here
 * (`rewrites` in `next.config.ts`).
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const { path } = await params;
  const address = `/${path.join('/')}`;
  const siteUrl = readSiteUrl();
  const answer = (body: string | Uint8Array<ArrayBuffer> | null, status: number, type: string) =>
    new Response(body, { status, headers: { 'content-type': type, 'cache-control': 'no-store' } });
  try {
    const content = otherFileAt(await liveSite(), siteUrl, address);
    if (content === undefined) return answer(null, 404, 'text/plain');
    const { 'Content-Type': type = mediaType(address), Link } = headersAt(
      hostingOf({ siteUrl }),
      address,
    );
    const found = answer(new Uint8Array(content), 200, type);
    if (Link !== undefined) found.headers.set('link', Link);
    return found;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const lines = error.problems.map((problem) => formatProblem(problem, localeOf(path)));
    return answer(`${lines.join('\n')}\n`, 500, 'text/plain; charset=utf-8');
  }
}
