import { readFileSync } from "node:fs";
import { UserError } from "./errors.ts";

/** A variable has an invalid value. */
export class BadEnv extends UserError {
  override readonly name = "BadEnv";
}

type Read = (name: string) => string | undefined;

/**
 * A secret by its variable, or from the file that the same variable with `_FILE` names: other users
 * of a machine can read what a process was started with, and containers are given secrets as files.
 */
export function secret(text: Read, name: string): string | undefined {
  const value = text(name);
  const path = text(`${name}_FILE`);
  if (path === undefined) return value;
  if (value !== undefined)
    throw new BadEnv({
      en: `${name} and ${name}_FILE are both set: leave one of them out.`,
      zh: `${name} 与 ${name}_FILE 同时设置：请只留其一。`,
    });
  const lines = textOf(name, path).replace(/\r?\n$/, "");
  if (lines.trim() === "")
    throw new BadEnv({
      en: `${name}_FILE is ${path}, which is empty: write the secret into it.`,
      zh: `${name}_FILE 为 ${path}，但该文件是空的：请将密钥写入其中。`,
    });
  if (/[\r\n\0]/.test(lines))
    throw new BadEnv({
      en: `${name}_FILE is ${path}, which holds more than one line: write the secret alone into it.`,
      zh: `${name}_FILE 为 ${path}，但该文件不止一行：请只将密钥写入其中。`,
    });
  return lines;
}

function textOf(name: string, path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new BadEnv({
      en: `${name}_FILE is ${path}, which cannot be read (${code}): correct the path, or let this user read the file.`,
      zh: `${name}_FILE 为 ${path}，但无法读取该文件（${code}）：请更正路径，或允许当前用户读取。`,
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadEnv({
      en: `${name}_FILE is ${path}, which is not text in UTF-8: write the secret into it.`,
      zh: `${name}_FILE 为 ${path}，但该文件不是 UTF-8 文本：请将密钥写入其中。`,
    });
  }
}
