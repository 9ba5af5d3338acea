/** A file in `examples/frameworks`. */
export interface Example {
  name: string
  file: string
  /** The package whose version is shown; undefined where there is none beside Node. */
  package?: string
}

/** One that receives pushes. */
export interface Framework extends Example {
  /** What is said of a push whose body a parser has spoiled; undefined where no parser takes this format. */
  spoiled: { xml?: string; json?: string }
}

const xmlParser = 'an XML parser such as body-parser-xml has read the body'
const jsonParser = 'a JSON parser such as express.json() has read the body'
const webRequest = 'the body was read before: pass { method, url, body } to handle'

export const frameworks: readonly Framework[] = [
  { name: 'node:http', file: 'node', spoiled: { xml: xmlParser, json: jsonParser } },
  {
    name: 'Express',
    file: 'express',
    package: 'express',
    spoiled: { xml: xmlParser, json: jsonParser },
  },
  {
    name: 'Koa',
    file: 'koa',
    package: 'koa',
    spoiled: { json: 'koa-body or another parser has read the body' },
  },
  {
    name: 'Fastify',
    file: 'fastify',
    package: 'fastify',
    spoiled: {},
  },
  { name: 'NestJS', file: 'nest', package: '@nestjs/core', spoiled: { json: jsonParser } },
  {
    name: 'Hono',
    file: 'hono',
    package: 'hono',
    spoiled: { xml: webRequest, json: webRequest },
  },
  { name: 'Next route handler', file: 'next', spoiled: { xml: webRequest, json: webRequest } },
]

/** Those where something else may answer first. */
export const timeouts: readonly Example[] = [
  { name: 'Express 4 timeouts', file: 'express-timeout', package: 'express4' },
]

/** Those that log users in. */
export const logins: readonly Example[] = [
  { name: 'Express login', file: 'login-express', package: 'express-session' },
  { name: 'Hono login', file: 'login-hono', package: 'hono' },
  { name: 'Passport login', file: 'login-passport', package: 'passport' },
  { name: 'Auth.js login', file: 'login-auth', package: '@auth/core' },
]

/** Those that call WeChat when they are asked. */
export const services: readonly Example[] = [
  { name: 'Express calls', file: 'calls-express', package: 'express' },
  { name: 'Fastify calls', file: 'calls-fastify', package: 'fastify' },
]

/** One with a folder of its own in `examples/`, as its makers lay a project out. */
export interface Project {
  name: string
  folder: string
  package: string
  /** The folders with its code. */
  sources: string
  /** What its `npm start` gives to Node. */
  start: readonly string[]
  /** Whether it has tests of its own. */
  jest?: boolean
}

export const projects: readonly Project[] = [
  {
    name: 'NestJS calls',
    folder: 'nest',
    package: '@nestjs/core',
    sources: 'src',
    start: ['dist/main.js'],
    jest: true,
  },
  {
    name: 'Next calls',
    folder: 'next',
    package: 'next',
    sources: '{app,lib}',
    start: ['node_modules/next/dist/bin/next', 'start'],
  },
]
