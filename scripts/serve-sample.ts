/** Serves the sample article under an address like a newspaper's. */
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
