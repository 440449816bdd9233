import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '@/scripts/build-extension';
import { families } from './start-driver';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const network =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|EventSource|sendBeacon|importScripts)\b/g;

describe.each(families)('the package for %s', (family) => {
  const folder = buildFolder({ family, isForTests: false });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

  it('asks for these permissions and no other', () => {
    expect(manifest.manifest_version).toBe(3);
    const panel = family === 'firefox' ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', ...panel]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    const others = Object.keys(manifest).filter((key) =>
      /permissions|content_scripts|externally|web_accessible/.test(key),
    );
    expect(others.sort()).toEqual(['optional_host_permissions', 'permissions']);
  });

  it('has a side panel that waits until it is asked for', () => {
    if (family === 'firefox')
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
    else expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  });

  it('forbids its own pages every connection', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  it('names what the stores ask for', () => {
    if (family === 'firefox') {
      const { gecko, gecko_android } = manifest.browser_specific_settings;
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
      expect(gecko.strict_min_version).toBe('142.0');
      expect(gecko_android.strict_min_version).toBe('142.0');
      expect(manifest.background).toEqual({ scripts: ['background.js'] });
    } else {
      expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(105);
      expect(manifest.background).toEqual({ service_worker: 'background.js' });
    }
  });

  it('holds no code that could use the network', () => {
    const scripts = files.filter((file) => /\.(js|html|css)$/.test(file));
    expect(scripts.length).toBeGreaterThan(4);
    const found = scripts.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(network)].map(
        ([name]) => `${name} in ${file.slice(folder.length + 1)}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const pages = files.filter((file) => /\.(html|css)$/.test(file));
    const found = pages.filter((file) =>
      /(?:src|href)="(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/.test(readFileSync(file, 'utf8')),
    );
    expect(found).toEqual([]);
  });
});
