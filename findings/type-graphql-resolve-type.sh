#!/usr/bin/env bash
# type-graphql 2.0.0-rc.4 with graphql 16.15.0: a `resolveType` that returns a name at once, given to
# @InterfaceType, becomes one that returns a promise. So each value of an interface is completed
# asynchronously: a schema that graphql-js itself answers synchronously cannot be, and a list of a
# hundred such values costs some hundred promises.
# Seen: the resolver of the built schema gives a Promise, `executeSync` fails, and with the same
# function put in its place it answers.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund type-graphql@2.0.0-rc.4 graphql@16.15.0 \
  reflect-metadata@0.2.2 graphql-scalars@1.25.0
cat >main.cjs <<'JS'
require("reflect-metadata");
const assert = require("node:assert");
const { executeSync, parse } = require("graphql");
const { Field, InterfaceType, ObjectType, Query, Resolver, buildSchemaSync } = require("type-graphql");

const nameOf = ({ kind }) => kind;
class Thing {}
Field(() => String)(Thing.prototype, "id");
InterfaceType("Thing", { resolveType: nameOf })(Thing);
class Port extends Thing {}
ObjectType("Port", { implements: Thing })(Port);
class Things {
  things() {
    return [{ kind: "Port", id: "a" }, { kind: "Port", id: "b" }];
  }
}
Query(() => [Thing])(Things.prototype, "things", Object.getOwnPropertyDescriptor(Things.prototype, "things"));
Resolver()(Things);

const schema = buildSchemaSync({ resolvers: [Things], orphanedTypes: [Port], validate: false });
// A resolver of type-graphql's own is asynchronous as well.
schema.getQueryType().getFields().things.resolve = () => new Things().things();
schema.getType("Port").getFields().id.resolve = undefined;
const answer = () => executeSync({ schema, document: parse("{ things { id } }") });

const given = schema.getType("Thing").resolveType({ kind: "Port" });
console.log("resolveType gives", given);
assert(given instanceof Promise);
assert.throws(answer, /synchronously/);
schema.getType("Thing").resolveType = nameOf;
console.log("with the function itself:", JSON.stringify(answer()));
assert.deepEqual(JSON.parse(JSON.stringify(answer())), { data: { things: [{ id: "a" }, { id: "b" }] } });
JS
node main.cjs
