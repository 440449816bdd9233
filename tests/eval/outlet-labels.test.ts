/** Proves that the labels made by hand are whole and hold nothing but hashes. */
import { describe, expect, it } from 'vitest';
import { outletLabel, outletLabelCount } from '@/scripts/eval/outlet-labels';

describe('outletLabel', () => {
  it('has one label for each of 300 titles', () => {
    expect(outletLabelCount).toBe(300);
  });

  it('knows nothing of a title that nobody read', () => {
    expect(outletLabel('Council opens a bridge in Hull')).toBeNull();
  });
});
