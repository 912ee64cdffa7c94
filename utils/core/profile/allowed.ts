import type { EducationLevel, LanguageMode, LicenceType } from '../requirements/ask';
import type { DocumentKind, LanguageLevel, Setting, SkillLevel, SupervisedKind, WorkLevel } from './profile';

/** The values that may stand in a profile's fields, for every reader of profiles. */
export const EDUCATION_LEVELS: readonly EducationLevel[] = [
  'high-school',
  'some-college',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctorate',
];
export const SETTINGS: readonly Setting[] = ['library', 'archive', 'school', 'other'];
export const WORK_LEVELS: readonly WorkLevel[] = ['page', 'clerk', 'assistant', 'paraprofessional', 'professional', 'manager'];
export const LANGUAGE_LEVELS: readonly LanguageLevel[] = ['native', 'fluent', 'professional', 'conversational', 'basic'];
export const LANGUAGE_MODES: readonly LanguageMode[] = ['speak', 'read', 'write', 'sign'];
export const LICENCE_TYPES: readonly LicenceType[] = ['driver', 'teacher-librarian', 'teaching', 'other'];
export const SUPERVISED_KINDS: readonly SupervisedKind[] = ['staff', 'students', 'volunteers', 'pages'];
export const SKILL_LEVELS: readonly SkillLevel[] = ['learning', 'basic', 'working', 'expert'];
export const DOCUMENT_KINDS: readonly DocumentKind[] = ['resume', 'letter', 'transcript', 'typing-certificate', 'other'];
