/** The registry of lexicons: every list a pattern may name, sorted by name. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** All lexicons, sorted by name. */
export const lexicons: readonly Lexicon[] = [];
