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

const onPath = (program: string) =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isProgram);

/** Where it is; undefined where there is none. */
export const chromium =
  named !== undefined ? [named].find(isProgram) : onPath("chromium");

/** The same engine without the windows of a desktop, which would take a third of a test's time; the whole browser where there is no such. */
export const headlessChromium =
  (named === undefined && onPath("chromium-headless-shell")) || chromium;

/** Why no browser can be started on this machine, and what to do; null where one can. */
export const whyNoChromium =
  chromium !== undefined
    ? null
    : named !== undefined
      ? `The explorer was not tested: CHROMIUM is ${named}, which cannot be run.`
      : "The explorer was not tested: it needs Chromium (on Debian: apt-get install chromium fonts-noto-cjk), or its path in CHROMIUM.";
