/** In the document: which problems there are, and which of them an operation answers with. */
import { ApiExtension, type OpenAPIObject } from '@nestjs/swagger';
import { languages } from '#reference/languages.js';
import { problemNames, type ProblemType, problemTypes, titleOf, uriOf } from '../http/problem.js';
import { problemSchema } from '../http/schemas.js';
import { problemExamples } from './examples.js';
import { operationsIn } from './operations.js';

/** Problems of an operation, and what each means there. */
export type Problems = Readonly<Partial<Record<ProblemType, string>>>;

/** Under which an operation carries them until its responses are made of them. */
const problemsExtension = 'x-problems';

const contentType = 'application/problem+json';

/** With which problems a path answers; those that any may answer with are added. */
export function problems(said: Problems): MethodDecorator {
  return ApiExtension(problemsExtension, said);
}

/** Of operations that other rooms have. */
const ofOthers: Readonly<Record<string, Problems>> = {
  'GET /health/ready': { 'not-ready': 'A part does not answer: parts says which' },
};

/** Gives each operation its problems as responses; `ofAny`: what an operation answers with beside its own. */
export function documentProblems(
  document: OpenAPIObject,
  ofAny: (operation: { readonly isPublic: boolean }) => Problems,
): OpenAPIObject {
  for (const { name, operation, isPublic } of operationsIn(document)) {
    const own = operation[problemsExtension] as Problems | undefined;
    const said = { ...ofAny({ isPublic }), ...ofOthers[name], ...own, internal: titleOf('internal', 'en') };
    Object.assign(operation.responses, responsesOf(said));
    delete operation[problemsExtension];
  }
  const { schemas, responses, examples } = document.components ?? {};
  document.components = {
    ...document.components,
    schemas: { ...schemas, Problem: problemSchema as object, ...byName(schemaOf) },
    examples: { ...examples, ...byName((type) => ({ value: problemExamples[type] })) },
    responses: { ...responses, ...Object.fromEntries(problemNames.map((type) => [type, responseOf([type])])) },
  };
  return document;
}

function responsesOf(said: Problems): Record<string, object> {
  const named = problemNames.filter((type) => said[type] !== undefined);
  const statuses = [...new Set(named.map((type) => problemTypes[type]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const together = named.filter((type) => problemTypes[type] === status);
      const description = together.map((type) => said[type]).join('; or: ');
      const [only] = together;
      const isOne = together.length === 1;
      const reference = { $ref: `#/components/responses/${only}`, description };
      return [String(status), isOne ? reference : { ...responseOf(together), description }];
    }),
  );
}

function responseOf(together: readonly ProblemType[]) {
  const schemas = together.map((type) => ({ $ref: `#/components/schemas/${nameOf(type)}` }));
  const examples = together.map((type) => [type, { $ref: `#/components/examples/${nameOf(type)}` }]);
  return {
    description: together.map((type) => titleOf(type, 'en')).join('; or: '),
    content: {
      [contentType]: {
        schema: schemas.length === 1 ? schemas[0]! : { anyOf: schemas },
        examples: Object.fromEntries(examples) as Record<string, { $ref: string }>,
      },
    },
  };
}

function schemaOf(type: ProblemType) {
  const title = { enum: languages.map((language) => titleOf(type, language)) };
  const fixed = { type: { const: uriOf(type) }, title, status: { const: problemTypes[type] } };
  return { allOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object', properties: fixed }] };
}

const nameOf = (type: ProblemType) => `problem.${type}`;

function byName<T>(make: (type: ProblemType) => T): Record<string, T> {
  return Object.fromEntries(problemNames.map((type) => [nameOf(type), make(type)]));
}
