import { SITE_MODES, type SiteMode } from '../store/sites.ts';
import { t } from './words.ts';

/** The three positions of a site’s switch, with what each means. */
export function modeOptions(): { value: SiteMode; name: string; hint: string }[] {
  return SITE_MODES.map((mode) => ({
    value: mode,
    name: t(`mode_${mode}`),
    hint: t(`mode_${mode}_means`),
  }));
}
