import type { Profile } from '@/utils/core/profile/profile';
import { writeJsonResume } from '@/utils/core/profile/write-json-resume';

/** Gives the profile to the user as a file, in JSON Resume form. */
export function exportProfile(profile: Profile): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(writeJsonResume(profile), null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'resume.json';
  link.click();
  // The browser reads the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
