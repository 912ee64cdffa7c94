/**
 * Associations, one a line:
 * id | name | site | chapters hereabouts | what it offers: mentoring, jobs, scholarships, conferences | source | checked
 */
export const ASSOCIATIONS = `
ala | American Library Association | https://www.ala.org/ |  | mentoring jobs scholarships conferences | general knowledge |
cla | California Library Association | https://www.cla-net.org/ | Statewide; based in Pasadena by 2022 | mentoring jobs scholarships conferences | https://library20.com/members/CaliforniaLibraryAssociation https://www.cla-net.org/news/602791/California-Library-Advocacy-Organizations-Offer-Dual-Membership.htm |
carl | California Academic & Research Libraries (ACRL chapter) | https://carl-acrl.org/ | Southern interest groups, e.g. instruction | jobs scholarships conferences | https://carl-acrl.org/jobslist/submitting/ |
csla | California School Library Association | https://csla.net/ | Southern region | mentoring jobs scholarships conferences | general knowledge |
sca | Society of California Archivists | https://calarchivists.org/ | Statewide; 2025 meeting was in North Hollywood | mentoring jobs scholarships conferences | https://calarchivists.org/ArchiveBlogPosts https://calarchivists.org/ |
saa | Society of American Archivists | https://www2.archivists.org/ | Student chapters | mentoring jobs scholarships conferences | its own pages |
laac | Los Angeles Archivists Collective | https://www.laacollective.org/ | Los Angeles | jobs | http://www.laacollective.org/2016/10/ |
la-as-subject | L.A. as Subject | https://laassubject.org/ | Los Angeles, hosted by USC Libraries | mentoring jobs scholarships conferences | https://laassubject.org/residency_program https://www.laassubject.org/residency-program/la-subject-residency-program-2014-2017 |
reforma-la | REFORMA Los Angeles Chapter | https://reformala.org/ | Los Angeles | jobs scholarships | http://reformala.org/blog?offset=1604543207186 https://reformala.org/blog?offset=1685471186119 |
reforma-oc | REFORMA Orange County Chapter | https://reformaoc.wordpress.com/ | Orange County, since 1979 | jobs scholarships | https://reformaoc.wordpress.com/about/ |
reforma | REFORMA (national) | https://www.reforma.org/ | Los Angeles; Orange County | mentoring jobs scholarships conferences | https://www.reforma.org/about https://www.reforma.org/reforma_scholarship_13_en |
scall | Southern California Association of Law Libraries | http://scallnet.org/ | Southern California | mentoring jobs scholarships conferences | http://scallnet.org/community-support/ |
aall | American Association of Law Libraries | https://www.aallnet.org/ | SCALL | mentoring jobs scholarships conferences | general knowledge |
mlgsca | Medical Library Group of Southern California and Arizona | http://www.mlgsca.mlanet.org/ | Southern California and Arizona | jobs scholarships conferences | https://mlgsca.mlanet.org/beta/index.php/2-uncategorised?start=35 http://www.mlgsca.mlanet.org/newsletter/ |
mla | Medical Library Association | https://www.mlanet.org/ | MLGSCA | mentoring jobs scholarships conferences | general knowledge |
arlis | ARLIS/NA Southern California Chapter | https://www.arlisna.org/ | Southern California | mentoring jobs scholarships conferences | http://lsv.arlisna.org/scripts/wa.exe?A3=ind2211&L=ARLIS-L |
sla | Special Libraries Association | https://www.sla.org/ | Southern California chapter (check that it still meets) | jobs scholarships conferences | general knowledge |
asist-la | ASIS&T – Los Angeles chapter | https://www.asist.org/ | Los Angeles (LACASIS&T) | mentoring jobs scholarships conferences | general knowledge |
cala | Chinese American Librarians Association | https://www.cala-web.org/ | Southern California chapter | mentoring jobs scholarships conferences | general knowledge |
apala | Asian Pacific American Librarians Association | https://www.apalaweb.org/ | Members in the region; no fixed chapter | mentoring jobs scholarships conferences | general knowledge |
bcala | Black Caucus of the American Library Association | https://www.bcala.org/ | California Librarians Black Caucus, Greater Los Angeles | mentoring jobs scholarships conferences | general knowledge |
aila | American Indian Library Association | https://ailanet.org/ | None local | jobs scholarships conferences | general knowledge |
rainbow | Rainbow Round Table (ALA) | https://www.ala.org/ | None local | jobs scholarships conferences | general knowledge |
amia | Association of Moving Image Archivists | https://amianet.org/ | Based in Los Angeles | mentoring jobs scholarships conferences | general knowledge |
mlascc | Music Library Association – Southern California Chapter | https://www.musiclibraryassoc.org/ | Southern California | jobs scholarships | general knowledge |
arma-gla | ARMA – Greater Los Angeles | https://www.arma.org/ | Greater Los Angeles | jobs scholarships | general knowledge |
pla | Public Library Association (ALA) | https://www.ala.org/ | None local | mentoring jobs scholarships conferences | general knowledge |
sclc | Southern California Library Cooperative | https://socallibraries.org/ | Los Angeles and Ventura counties |  | general knowledge |
scelc | SCELC (private academic library consortium) | https://scelc.org/ | Based in Los Angeles | jobs scholarships conferences | general knowledge |
ucla-is | UCLA Information Studies and its Community Archives Lab | https://communityarchiveslab.ucla.edu/ | Los Angeles | mentoring jobs scholarships | https://www.islab.gseis.ucla.edu/job/paid-internships-at-community-archives-ucla-is/ https://communityarchiveslab.ucla.edu/internships/413-2/ |
`;
