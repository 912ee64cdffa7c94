import { phraseFinder } from '../text/phrase-finder';

/** Work that libraries call their own: “Circulation”, “Youth Services”. */
export const findFunction = phraseFinder(
  "bibliographer|shelver|catalogu?er|catalogu?ers|catalogu?ing|media center/centre/technician/specialist|rare books?|manuscripts?|circulation|access/technical/reference/adult/youth/teen/children's/childrens/branch/user services|reference|metadata|bibliographic|collection development|scholarly communications?|digital collections?/initiatives/preservation/projects/scholarship|acquisitions|serials|e-?resources|preservation|conservator/conservation|records manager|curator|digitization/digitisation|literacy|storytime|makerspace",
);

/** A rank that libraries have, and others too. */
export const findRank = phraseFinder(
  'page|clerk|clerical|aide|assistant|associate|technician|specialist|co-?ordinator|supervisor|manager|director|head|chief|chair|dean|intern/internship|trainee|fellow|monitor|attendant|worker|helper|handler|operator',
);

/** A trade that is not a library's own, even on its payroll: “Library Custodian”, “Account Manager, Public Libraries”, “Bookkeeper”. */
export const findTrade = phraseFinder(
  'engineers?|engineering|developers?|programmer|software|devops|architect|scientist|teacher|post-?doc/post-?docs/post-?doctoral|sales|account executive/manager/director|client/customer success/support/relations|business development|recruiter/recruiting|drivers?|courier|custodians?|custodials?|janitors?/janitorial|cleaner|facilities|facility manager/supervisor/technician/worker|maintenance|carpenter|electrician|plumber|painter|groundskeeper|gardener|mechanic|bookkeeper|accountant/accounting/accounts|payroll|finance/financial|controller|auditor|budget|human resources|hr|security officer/supervisor/manager/aide/specialist|guard|police|sheriff|patrol|safety officer|fundraisers?/fundraising|development director/officer/manager/associate/assistant/coordinator|of development|advancement|major gifts?|annual giving|prospect research/researcher/management/manager/development/developer|bookseller|bookstore/bookshop|book store/shop|cashier|barista|cafe/café|line/prep cook|catering|shop|retail|astronomer|economist|graphic artist|designer|purchasing|procurement|buyer|product manager/owner|attorney|counsel|paralegal|nurse|therapist|videographer|producer|copywriter|journalist|reporter|network/system/systems/database administrator|network technician/analyst|help-?desk|help desk|desktop|information technology manager/specialist/technician/director/analyst/officer/support/assistant/supervisor|technology/computer/technical support manager/specialist/technician/director/analyst/officer/support/assistant/supervisor|it/i.t/i.t. manager/specialist/technician/director/analyst/officer/support/assistant/supervisor|warehouse|parking',
);

/** Work that is a library's own only in a library: “Events Coordinator”, “Communications Specialist”. */
export const findSoftTrade = phraseFinder(
  'partnerships?|analyst|consultant|editor|marketing|communications|public relations|registrar|adjunct|faculty|tutor|coach|social worker|events?/weddings? manager/coordinator/planner',
);

/** Teaching ranks: librarians' own in some colleges (“Assistant Professor, Library”), not those of “Library Science”. */
export const findProfessor = phraseFinder('professor|lecturer|lectureship|instructor');

/** A library that holds no books: “Component Library”, “NGS Library Preparation”. */
export const findOtherLibrary = phraseFinder(
  'components?/samples?/content/assets?/python/java/javascript/react/c++/net/qt/rust/swift/ios/android/ui/ux/standard/client/template/stock/compound/chemical/screening/peptide/cell/ngs/dna/cdna/rdna/rna/sequencing/genome/genomes/genomic/genomics/gene/antibody/prompt/pattern/finish/finishes/fabric/tile/parts/game/plug-?in/infrastructure/source library/libraries|design system library/libraries|machine learning library/libraries|production/stock music|music library/libraries licensing|library products/product|library prep/preparation/construction/screening/synthesis/design/designer/software/sdk/api',
);
