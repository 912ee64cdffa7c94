import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that the tools and the end-to-end tests drive. */
export type BrowserName = 'chromium' | 'firefox';

interface Known {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debianPackage: string;
}

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (root) => root !== undefined,
);

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...WINDOWS_ROOTS.flatMap((root) => [
        join(root, 'Chromium/Application/chrome.exe'),
        join(root, 'Google/Chrome/Application/chrome.exe'),
        join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...WINDOWS_ROOTS.map((root) => join(root, 'Mozilla Firefox/firefox.exe'))],
    debianPackage: 'firefox-esr',
  },
};

/**
 * The path of an installed browser: the environment variable, then PATH, then the usual places of macOS and Windows.
 * On Debian as root a missing one is installed. Throws one sentence that says what to install everywhere else.
 */
export function getBrowser(name: BrowserName): string {
  const { variable, debianPackage } = KNOWN[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`${variable} names ${named}, which is not a program that can be started.`);
  }
  const found = findInstalled(name) ?? installOnDebian(name);
  if (found !== undefined) return found;
  const title = name === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
  throw new Error(
    `No ${title} was found: install it (on Debian: apt-get install ${debianPackage}), or set ${variable} to the path of its program.`,
  );
}

function findInstalled(name: BrowserName): string | undefined {
  const { commands, places } = KNOWN[name];
  const onPath = commands.flatMap((command) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)));
  return [...onPath, ...places].find(isProgram);
}

function installOnDebian(name: BrowserName): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.error(`No ${name} found: installing the Debian package ${KNOWN[name].debianPackage} …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', KNOWN[name].debianPackage], options);
  return findInstalled(name);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
