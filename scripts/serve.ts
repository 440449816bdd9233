/** A small web server on this computer, for the sample article and the test pages. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** What is sent for one path instead of a file. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, or a file's path relative to the server's folder. */
  readonly body: string | { readonly file: string };
}

/** What is served: files under `folder`, and replies by path (`/swap.html`), which win over files. */
export interface Content {
  readonly folder: string;
  readonly replies?: Readonly<Record<string, Reply>>;
}

/** A server that listens on 127.0.0.1. */
export interface Server {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Every path asked for since the start, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Starts serving `content` on a free port, or on `port` when it is given. */
export async function serve(content: Content, port = 0): Promise<Server> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    asked.push(path);
    answer(content, path, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(content: Content, path: string, request: IncomingMessage, response: ServerResponse): void {
  const reply = content.replies?.[path];
  if (reply && typeof reply.body === 'string') {
    response.writeHead(reply.status ?? 200, { 'content-type': TYPES['.html'], ...reply.headers });
    response.end(request.method === 'HEAD' ? undefined : reply.body);
    return;
  }
  const relative = reply && typeof reply.body !== 'string' ? reply.body.file : path;
  const file = fileUnder(content.folder, relative);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(reply?.status ?? 200, { 'content-type': type, ...reply?.headers });
  createReadStream(file).pipe(response);
}

/** Returns the file's path when it lies under `folder` and exists; `/` means `/index.html`. */
function fileUnder(folder: string, path: string): string | null {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder + sep))) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
