// The browser of the end-to-end tests: the one that CHROMIUM names, else the first on the PATH.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const named = process.env["CHROMIUM"]?.trim() || undefined;

/** Where it is; undefined where there is none. */
export const chromium =
  named !== undefined
    ? [named].find(isProgram)
    : (process.env["PATH"] ?? "")
        .split(delimiter)
        .map((folder) => join(folder, "chromium"))
        .find(isProgram);

/** Why no browser can be started on this machine, and what to do; null where one can. */
export const whyNoChromium =
  chromium !== undefined
    ? null
    : named !== undefined
      ? `The explorer was not tested: CHROMIUM is ${named}, which cannot be run.`
      : "The explorer was not tested: it needs Chromium (on Debian: apt-get install chromium fonts-noto-cjk), or its path in CHROMIUM.";
