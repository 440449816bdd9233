// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { exportHtml } from '@/lib/report/export-html';
import { BLIND_SPOT, NOTHING_FOUND } from '@/lib/report/outline';
import { claim, finding, hostileReport, report } from './sample-report';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test('the headline is marked where its findings and open claims are', () => {
  const findings = [finding(), finding({ block: 'paragraph', text: 'in freefall', category: 'collapse' })];
  const page = parse(
    exportHtml(
      report(findings, {
        support: {
          coverage: 0.9,
          guard: 'ok',
          claims: [
            claim({ span: { start: 12, end: 18 }, text: 'budget' }),
            claim({ verdict: 'supported', span: { start: 0, end: 5 } }),
          ],
        },
        evidence: [{ span: { start: 20, end: 44 }, text: 'The mayor criticised it.' }],
      }),
      findings,
    ),
  );
  expect(page.querySelector('h1')?.textContent).toBe('Mayor slams budget');
  expect([...page.querySelectorAll('h1 mark')].map(({ textContent }) => textContent)).toEqual([
    'slams',
    'budget',
  ]);
  expect(page.querySelector('blockquote')?.textContent).toBe('The mayor criticised it.');
  expect(page.querySelector('h3')?.textContent).toBe('Collapse');
  expect(page.querySelector('footer')?.textContent).toContain(BLIND_SPOT);
});

test('a page without findings does not sound like approval', () => {
  expect(exportHtml(report([]), [])).toContain(NOTHING_FOUND);
});

test('nothing of the article can become an element, an attribute or a script', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'';
  const sample = hostileReport(hostile);
  const page = parse(exportHtml(sample, sample.findings));
  expect(page.querySelectorAll('script, img, a')).toHaveLength(0);
  expect(page.querySelector('h1')?.textContent).toBe(hostile);
  expect(page.querySelector('title')?.textContent).toContain(hostile);
});

test('only web addresses become links, and the page loads nothing', () => {
  expect(parse(exportHtml(report([], { url: 'javascript:alert(1)' }), [])).querySelector('a')).toBeNull();
  const page = parse(exportHtml(report([]), []));
  expect(page.querySelector('a')?.getAttribute('href')).toBe('https://news.example/budget');
  expect(page.querySelectorAll('link, script, img, iframe, [src]')).toHaveLength(0);
});

test('claims below the headline have a heading of their own', () => {
  const claims = [claim({ text: 'forty', span: { start: 30, end: 35 } })];
  const written = exportHtml(report([], { support: { coverage: 0.9, guard: 'ok', claims } }), []);
  expect(written).toContain('<h3>Standfirst and subheadings</h3>');
  expect(written.indexOf('forty')).toBeGreaterThan(written.indexOf('<h3>Standfirst and subheadings</h3>'));
  expect(exportHtml(report([]), [])).not.toContain('Standfirst and subheadings');
});
