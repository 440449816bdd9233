/** What was read by hand about 118 headlines and bodies, claim by claim; holds hashes, kinds and offsets alone, no text. */
import { createHash } from 'node:crypto';
import type { ClaimType, Span, Verdict } from '@/lib/model';

/*
 * How these labels came about. The pairs come from articles-lexical-bias: the 60 articles with their own headlines, and the 60 headlines with the body
 * of another outlet on the same event, whose SHA-256 of “id|id” comes first; two without a headline were left out. Each was read before any check was
 * tuned: the headline beside the sentences that share most words with it, and the whole body where those left a doubt. Listed are the claims that the
 * body carries less than the headline says; every other claim of these headlines was read as supported.
 */
const supported = `
  08aa35d6 0a0f03a6 0af22927 0e5047a7 1058034e 11f87170 12bbbd63 15ed01a7 16a552aa 17308cd3 197e0a5b 19eb5e01
  1b916564 1f022956 1f2a9c41 222aaab9 227d306f 232a017f 232ac06c 2357e1af 257e2326 27632c05 28f1df8a 2e060a99
  2e18d75d 306b00c9 319fafd6 3259f9bb 326844ca 32cd3a03 32cf2c00 33b9164e 350b352c 35228cde 37365fa9 398b05b5
  3a5892a6 406f4aaf 40b06787 42b62641 42de0365 43ae5e4f 43e6b944 444e31a2 46e531a0 47b5cae0 49854db3 4b3a1fc8
  4c36cfc9 4d277d1a 4dc1226c 500339e0 51de79af 532b8003 54f890ba 574b8b8e 57e2e557 5a133ea7 5a56021f 5bb8f0f6
  5c11ed3e 5c34dbd6 5ce30d70 5d25a975 64c56190 69f9cca9 6a720fea 6b177db0 6b956955 6c819b07 6e536199 704e20f3
  7190883a 77bb8208 7cff8afb 7d5da1e4 7f707ebc 8121a479 82ff2458 843b725b 84878000 875fa7f1 8c643997 8f6758ba
  94e70b13 9b4cb8cf a421de42 a846e4c1 b1ab5e03 b416427f b829336f b9fecb2a bd053958`;

const listed = `
  04038bf8 name:not-found:28-48
  0b443fe9 event:weaker:52-62
  0f8a7013 event:not-found:41-75
  10ce51f2 loaded-wording:weaker:0-30 loaded-wording:not-found:41-64
  1244ae5a loaded-wording:weaker:37-43
  22baa0dc unrelated
  2b5691fd certainty:weaker:16-23
  2df02245 loaded-wording:weaker:87-92
  417d9fbf event:weaker:19-42 event:weaker:44-60
  473cb95d quotation:not-found:1-27
  497c15b4 loaded-wording:not-found:24-39
  52cc7d74 loaded-wording:not-found:4-13
  5af37e58 event:not-found:19-42 event:not-found:44-60
  5e44cb41 event:weaker:45-58
  7603cead certainty:weaker:7-16
  77aec5f6 number:contradicted:44-55
  84ee76ff cause:weaker:38-59
  91364c80 number:contradicted:28-40 number:contradicted:44-55
  985b4b3f loaded-wording:weaker:36-69
  9ea7d65e unrelated
  ac3df0e8 loaded-wording:not-found:24-39
  b41a0a9c quotation:not-found:29-35
  b683e005 loaded-wording:not-found:4-13
  b7efd757 certainty:weaker:6-11 loaded-wording:not-found:62-69
  c73bd72a event:not-found:5-34 event:not-found:36-65`;

/** One claim that was read as not supported; the span is in the headline. */
export interface ClaimLabel {
  readonly type: ClaimType;
  readonly verdict: Verdict;
  readonly span: Span;
}

/** What was read about one pair: its claims that are not supported, or that the two belong to different events. */
export type PairLabel = readonly ClaimLabel[] | 'unrelated';

const labels: ReadonlyMap<string, PairLabel> = new Map<string, PairLabel>([
  ...supported
    .trim()
    .split(/\s+/)
    .map((hash): [string, PairLabel] => [hash, []]),
  ...listed
    .trim()
    .split('\n')
    .map((line): [string, PairLabel] => {
      const [hash = '', ...claims] = line.trim().split(' ');
      return [hash, claims[0] === 'unrelated' ? 'unrelated' : claims.map(readClaim)];
    }),
]);

/** Returns what was read about the headline of one article beside the body of another (or the same), by their ids; null when they are not among the pairs. */
export const pairLabel = (headlineId: string, bodyId: string): PairLabel | null =>
  labels.get(createHash('sha256').update(`${headlineId}|${bodyId}`).digest('hex').slice(0, 8)) ?? null;

/** How many pairs carry a label. */
export const pairLabelCount: number = labels.size;

function readClaim(claim: string): ClaimLabel {
  const [type, verdict, place = ''] = claim.split(':');
  const [start = 0, end = 0] = place.split('-').map(Number);
  return { type: type as ClaimType, verdict: verdict as Verdict, span: { start, end } };
}
