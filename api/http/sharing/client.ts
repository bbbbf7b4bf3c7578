import { randomUUID } from "node:crypto";
import { isIPv6 } from "node:net";
import type { FastifyRequest } from "fastify";
import { Address6 } from "ip-address";

/** Address of the server's own warm-up requests: no caller can have it, and no limit counts them. */
export const internalAddress = randomUUID();

/** Whoever has one address of such an IPv6 network has all of them. */
const subnetBits = 64;

/** Whom a request counts for: an IPv4 address, or an IPv6 network. */
export function clientOf({ ip }: Pick<FastifyRequest, "ip">): string {
  if (!ip.includes(":") || !isIPv6(ip)) return ip;
  const address = new Address6(ip);
  return address.isMapped4()
    ? address.to4().correctForm()
    : new Address6(`${ip}/${String(subnetBits)}`).startAddress().correctForm();
}
