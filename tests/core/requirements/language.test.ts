import { phrases } from './phrases';

phrases('language', {
  under: 'Description',
  finds: [[{ languages: ['es'], strength: 'preferred' }, ['[Spanish is a big plus]']]],
  ignores: ['Spanish is spoken by many of our neighbors', 'The Spanish collection is a plus for the branch'],
});

phrases('language', {
  finds: [
    [
      { languages: ['es'] },
      [
        '[Fluency in Spanish]',
        '[Bilingual (Spanish)] a plus',
        '[Spanish speaker] a plus',
        'Ability to [speak, read and write Spanish]',
        '[Spanish]',
        '[Spanish language skills] preferred',
        '[Conversational Spanish]',
        '[Bilingual in English and Spanish]',
        'Must be able to [communicate in Spanish]',
        '[Spanish proficiency] desirable',
        '[English/Spanish bilingual]',
      ],
    ],
    [
      { languages: ['ar', 'zh', 'fr', 'ru', 'es'] },
      ['Knowledge of [another official United Nations language] is an advantage', 'Fluency in [a second UN language] is desirable'],
    ],
    [
      { languages: ['ko', 'hy'] },
      [
        'Some users speak mostly Korean or Armenian. [Only candidates who speak the language] may be considered',
        'Users of two branches speak mostly Korean and Armenian. [Only persons fluent in those languages] may apply',
      ],
    ],
    [{ languages: ['hy', 'es'] }, ['[Armenian or Spanish], desirable', 'Bilingual in [Armenian and/or Spanish]']],
    [{ languages: ['es', 'zh', 'ko'] }, ['Ability to speak [Spanish, Mandarin or Korean] is highly desirable']],
    [{ languages: ['yue', 'zh'], modes: ['speak'] }, ['[Fluency in Cantonese or Mandarin]']],
    [{ languages: ['en'] }, ['[English comprehension and communication proficiency] required']],
    [{ languages: ['ase'] }, ['Knowledge of [American Sign Language] a plus', '[American Sign Language (ASL)]']],
    [{ languages: ['he'], modes: ['read'] }, ['[Reading knowledge of Hebrew]']],
    [{ languages: ['de', 'fr', 'it'], modes: ['read'] }, ['[Reading knowledge of German, French, or Italian]']],
    [
      { languages: [] },
      [
        '[Bilingual skills] are desirable',
        'Fluency in a [language other than English]',
        '[Fluency in foreign language(s)]',
        'Reading knowledge of [one or more European languages]',
        '[Bilingual candidates] are encouraged',
        'Ability to speak a [second language]',
        'Working knowledge of [at least two European languages]',
        '[Multilingual] preferred',
        'Proficiency in [one or more languages other than English]',
        'Facility with [another language]',
        'Knowledge of [another official Circle language] is an asset',
        'Only candidates who [speak the language] may be considered for those vacancies',
      ],
    ],
    [{ languages: [], screening: false }, ['Some positions may require the ability to speak or write a [language other than English]']],
  ],
  ignores: [
    'Where a transcript was written in another language, kindly add an English version',
    'Diplomas in a foreign language must come with a translation',
    'Fluency with Microsoft Office',
    'Knowledge of scripting languages',
    'Programming languages such as Python',
    'Experience with Spanish-speaking communities',
    'Experience in presenting bilingual storytimes',
    'Knowledge of Latin American history',
    'Knowledge of world language collections',
    'Ability to use plain language',
    'Knowledge of English usage, spelling and grammar',
    'Experience teaching English as a Second Language',
    'Familiarity with Chinese art',
    'Strong body language',
    'Ability to work with multilingual, multicultural audiences',
    'English and French are the working languages of the office',
    'Knowledge of English poetry',
  ],
});

phrases('language', {
  under: 'Duties',
  finds: [],
  ignores: [
    'Catalogs books in Spanish and Korean',
    'Presents bilingual storytimes',
    'Selects Chinese and Armenian materials',
    'Serves Spanish-speaking patrons',
  ],
});

phrases('language', {
  finds: [
    [{ languages: ['chy', 'cro'], modes: ['speak'] }, ['[Speaking knowledge of Cheyenne or Crow]']],
    [{ languages: ['ko'] }, ['[Native or near-native Korean]']],
    [{ languages: ['la', 'cy'] }, ['[Some Latin or Welsh]']],
    [{ languages: ['tsz'] }, ['[Any Purépecha]']],
    [{ languages: ['ar', 'fa', 'ota'], modes: ['read'] }, ['[Reading ability in one or more of: Arabic, Persian, Ottoman Turkish]']],
  ],
  ignores: ['Knowledge of Native American history', 'Knowledge of the Crow collection'],
});

phrases('language', {
  under: 'Selective Certification',
  finds: [
    [
      { languages: ['es', 'tl', 'ilo'], screening: false },
      ['Vacancies may be filled from among those [able to converse in Spanish, Tagalog or Ilocano]'],
    ],
    [{ languages: ['es', 'km'], screening: false }, ['The [ability to speak, read and write Spanish or Khmer]']],
  ],
  ignores: ['It may be used for branches whose users speak mostly Spanish'],
});
