/** Proves that muting can be taken back. */
import { expect, it } from 'vitest';
import { mute, unmute } from '@/lib/settings/mute';
import { defaultSettings } from '@/lib/settings/settings';

it('mutes once and takes it back', () => {
  const slams = { list: 'mutedWordings', value: 'slams' } as const;
  const muted = mute(defaultSettings, slams);
  expect(muted.mutedWordings).toEqual(['slams']);
  expect(mute(muted, slams)).toBe(muted);
  expect(unmute(muted, slams)).toEqual(defaultSettings);
});

it('leaves the other lists alone', () => {
  const muted = mute(defaultSettings, { list: 'mutedSites', value: 'slams' });
  expect(unmute(muted, { list: 'mutedRules', value: 'slams' })).toEqual(muted);
});
