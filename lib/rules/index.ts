/** The registry of rules: one import per file, sorted by id. */
import type { Rule } from '@/lib/engine/rule';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [];
