/**
 * Hosts on which employers have their postings shown, in pages of their own or in a frame of the employer's: Workday, PageUp, NEOGOV, iCIMS,
 * Taleo, Greenhouse, Lever, SmartRecruiters, Paylocity, ADP, JazzHR, BambooHR, Workable, PeopleAdmin, Interfolio, Oracle HCM, SuccessFactors,
 * UKG, Dayforce, Jobvite, Paycom, Frontline. A posting there is found by structure.
 */
export const BOARD_HOSTS =
  /(?:^|\.)(?:(?:wd\d{1,3}\.)?myworkdayjobs\.com|myworkdaysite\.com|pageuppeople\.com|governmentjobs\.com|schooljobs\.com|icims\.com|taleo\.net|greenhouse\.io|lever\.co|smartrecruiters\.com|paylocity\.com|adp\.com|applytojob\.com|jazzhr\.com|bamboohr\.com|workable\.com|peopleadmin\.com|interfolio\.com|oraclecloud\.com|successfactors\.(?:com|eu)|sapsf\.com|ultipro\.com|ukg\.net|dayforcehcm\.com|jobvite\.com|paycomonline\.net|applitrack\.com|frontlineeducation\.com|edjoin\.org|calopps\.org|recruitee\.com|ashbyhq\.com|breezy\.hr|rippling\.com|teamtailor\.com)$/u;
