/** Serves the articles that are pictured under addresses like a newspaper's. */
import { join } from 'node:path';
import { projectFolder } from '@/scripts/build-extension';
import { type Server, serve } from '@/scripts/serve';

/** Where the sample article is on its server. The front page of a site is never taken for an article. */
export const samplePath = '/2026/03/12/council-delays-ferry-timetable';

/** Starts a server for the sample article. */
export function serveSample(): Promise<Server> {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return serve({
    folder: join(projectFolder, 'docs/sample'),
    replies: { [samplePath]: { headers, body: { file: '/index.html' } } },
  });
}

/** Where the three articles about a headline are on their server: one that says too much, one that is fair, one above a stub. */
export const headlinePaths = {
  overclaim: '/2026/02/11/council-scraps-bus-routes',
  fair: '/2026/02/11/council-may-scrap-nine-bus-routes',
  stub: '/2026/02/11/council-scraps-bus-routes-for-subscribers',
} as const;

/** Starts a server for the three articles, which the browser tests are run on too. */
export function serveHeadlines(): Promise<Server> {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return serve({
    folder: join(projectFolder, 'tests/e2e/pages'),
    replies: {
      [headlinePaths.overclaim]: { headers, body: { file: '/overclaim.html' } },
      [headlinePaths.fair]: { headers, body: { file: '/fair-headline.html' } },
      [headlinePaths.stub]: { headers, body: { file: '/stub.html' } },
    },
  });
}
