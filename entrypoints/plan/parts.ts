/** What the parts of the plan need beside their sentences: the reference data, the judge and the vocabulary, loaded after the page is painted. */
export const loadParts = async () => {
  const [gaps, prepare, ladder, where, people, outlook, credentials, directory, standing, kept, counts, vocabulary, languages] =
    await Promise.all([
      import('@/components/plan/gaps-view'),
      import('@/components/plan/prepare-view'),
      import('@/components/plan/ladder-view'),
      import('@/components/plan/where-view'),
      import('@/components/plan/people-view'),
      import('@/components/plan/outlook-view'),
      import('@/utils/core/plan/credentials'),
      import('@/utils/core/plan/directory'),
      import('@/utils/core/plan/ladder-standing'),
      import('@/utils/core/plan/kept-rungs'),
      import('@/utils/core/plan/glimpse'),
      import('@/utils/core/vocabulary/vocabulary'),
      import('@/components/shared/say-ask'),
    ]);
  return {
    ...gaps,
    ...prepare,
    ...ladder,
    ...where,
    ...people,
    ...outlook,
    ...credentials,
    ...directory,
    ...standing,
    ...kept,
    ...counts,
    ...vocabulary,
    ...languages,
  };
};

export type Parts = Awaited<ReturnType<typeof loadParts>>;

/** What the sheets of one posting need. */
export const loadSheets = async () => {
  const [tailoring, interview, sheet, family, judge, en, es] = await Promise.all([
    import('@/components/plan/tailoring-view'),
    import('@/components/plan/interview-view'),
    import('@/utils/core/plan/tailoring'),
    import('@/utils/core/plan/role-family'),
    import('@/utils/core/matching/judge'),
    import('@/locales/en/questions'),
    import('@/locales/es/questions'),
  ]);
  return { ...tailoring, ...interview, ...sheet, ...family, ...judge, questions: { en: en.questions, es: es.questions } };
};

/** What the guide needs. */
export const loadGuide = async () => {
  const [view, en, es] = await Promise.all([
    import('@/components/plan/guide-view'),
    import('@/locales/en/guide'),
    import('@/locales/es/guide'),
  ]);
  return { ...view, guides: { en: en.guide, es: es.guide } };
};
