import { aliases } from "./aliases.ts";
import { argumentsLesson } from "./arguments.ts";
import { connections } from "./connections.ts";
import { errors } from "./errors.ts";
import { fields } from "./fields.ts";
import { filters } from "./filters.ts";
import { fragments } from "./fragments.ts";
import { interfaces } from "./interfaces.ts";
import { introspection } from "./introspection.ts";
import type { Lesson } from "./lesson.ts";
import { lists } from "./lists.ts";
import { nestedObjects } from "./nested-objects.ts";
import { paths } from "./paths.ts";
import { research } from "./research.ts";
import { statements } from "./statements.ts";
import { variables } from "./variables.ts";

/** The lessons in their order. */
export const lessons: readonly Lesson[] = [
  fields,
  argumentsLesson,
  nestedObjects,
  lists,
  aliases,
  variables,
  fragments,
  interfaces,
  connections,
  filters,
  paths,
  statements,
  errors,
  introspection,
  research,
];
