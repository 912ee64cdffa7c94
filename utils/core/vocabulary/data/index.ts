import type { Area } from '../area';
import { ADMINISTRATION_LEADERSHIP } from './administration-leadership';
import { ARCHIVES_PRESERVATION } from './archives-preservation';
import { COMMUNITY_ENGAGEMENT } from './community-engagement';
import { CUSTOMER_SERVICE } from './customer-service';
import { EDUCATION_INSTRUCTION } from './education-instruction';
import { INFORMATION_MANAGEMENT } from './information-management';
import { LANGUAGES_CULTURE } from './languages-culture';
import { TECHNOLOGY } from './technology';

/** The whole vocabulary, an area at a time. */
export const DATA: readonly (readonly [Area, string])[] = [
  ['community-engagement', COMMUNITY_ENGAGEMENT],
  ['education-instruction', EDUCATION_INSTRUCTION],
  ['technology', TECHNOLOGY],
  ['information-management', INFORMATION_MANAGEMENT],
  ['customer-service', CUSTOMER_SERVICE],
  ['archives-preservation', ARCHIVES_PRESERVATION],
  ['administration-leadership', ADMINISTRATION_LEADERSHIP],
  ['languages-culture', LANGUAGES_CULTURE],
];
