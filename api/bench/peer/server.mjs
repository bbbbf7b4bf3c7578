// @neo4j/graphql over the bench's Neo4j, on the HTTP server that Silkgraph has: node server.mjs bolt://…
import { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { Neo4jGraphQL } from "@neo4j/graphql";
import Fastify from "fastify";
import neo4j from "neo4j-driver";

const kind = (name, also, own = "") => `
  type ${name} implements ${also} @node { id: ID! importance: Int! name_en: String name_zh: String ${own} }`;
const projects = ["Railway", "Port", "Zone", "Programme", "Facility"];

const typeDefs = `
  interface Named { id: ID! importance: Int! name_en: String name_zh: String }
  interface Project { id: ID! importance: Int! name_en: String name_zh: String countries: [Country!]! @declareRelationship }
  ${["Country", "Organization", "Place", "Person"].map((name) => kind(name, "Named")).join("")}
  ${projects.map((name) => kind(name, "Project", 'countries: [Country!]! @relationship(type: "IN_COUNTRY", direction: OUT)')).join("")}
  type Alignment @node { id: ID! importance: Int! gist_en: String gist_zh: String stage: String }
  type Strategy @node {
    id: ID! importance: Int! name_en: String name_zh: String aliases: [String!]
    strategyType: String description_en: String description_zh: String
    owners: [Named!]! @relationship(type: "OWNED_BY", direction: OUT)
    proposedBy: [Named!]! @relationship(type: "PROPOSED_BY", direction: OUT)
    partOf: [Strategy!]! @relationship(type: "PART_OF", direction: OUT)
    parts: [Strategy!]! @relationship(type: "PART_OF", direction: IN)
    alignedBy: [Alignment!]! @relationship(type: "ALIGNS_WITH", direction: IN)
    projects: [Project!]! @relationship(type: "ADVANCES", direction: IN)
  }`;

const driver = neo4j.driver(process.argv[2], neo4j.auth.basic("neo4j", ""), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 64,
});
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({ schema });
await apollo.start();
const app = Fastify();
app.route({
  method: "POST",
  url: "/graphql",
  handler: fastifyApolloHandler(apollo),
});
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
