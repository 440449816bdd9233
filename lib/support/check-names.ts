/** Names of the headline. */
import type { Claim } from '@/lib/model';
import type { Passages } from '@/lib/support/passages';

/** Returns a claim for each name of the headline. */
export const checkNames = (_passages: Passages): Claim[] => [];
