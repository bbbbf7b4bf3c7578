import type { Sentence } from "./graph.ts";

/** What the driver and the server say in English, by code or words, in Chinese. */
const known: readonly (readonly [RegExp, string])[] = [
  [/Security\.Unauthorized/, "用户名或密码不正确"],
  [/Security\.AuthenticationRateLimit/, "连续多次登录失败，已被暂时锁定"],
  [/Security\.CredentialsExpired/, "密码已过期，须先更改"],
  [/Security\.Forbidden/, "该用户没有所需的权限"],
  [/Database\.DatabaseNotFound/, "没有这个数据库"],
  [/DatabaseUnavailable/, "该数据库当前不可用"],
  [/ECONNREFUSED/, "连接被拒绝，该端口上没有程序在监听"],
  [/ENOTFOUND|EAI_AGAIN/, "找不到该主机"],
  [/EHOSTUNREACH|ENETUNREACH/, "无法到达该主机"],
  [
    /ECONNRESET|Connection was closed by server|socket hang up/,
    "连接被对方断开",
  ],
  [/certificate|TLS|SSL|EPROTO/, "加密连接失败，请核对地址中的 +s 与证书"],
  [
    /No routing servers available|Could not perform discovery/,
    "找不到可用的集群成员",
  ],
  [/acquisition timed out|ETIMEDOUT|[Tt]imed? ?out/, "连接超时，没有应答"],
  [/Failed to connect to server/, "无法建立连接"],
  [/MemoryPoolOutOfMemory|OutOfMemory/, "Neo4j 内存不足"],
  [/\.Transaction\.Lock|DeadlockDetected/, "事务互相等待，已被中止"],
  [/General\.ReadOnly|NotALeader|WriteOnReadOnly/, "该成员只读，不接受写入"],
];

/** Why a Neo4j does not serve, for a sentence: the driver's own words are English, and marked as its own in Chinese. */
export function reasonOf(code: string, message: string): Sentence {
  const reason = message.split(/(?<=\.)\s/)[0]!.replace(/\.?$/, ".");
  const said = `${code} ${message}`;
  const chinese = known.find(([words]) => words.test(said))?.[1];
  return {
    en: reason,
    zh: `${chinese ?? "原因未知"}（驱动程序原文：${reason}）。`,
  };
}
