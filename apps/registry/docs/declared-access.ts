import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { INestApplicationContext } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { REQUIREMENT, type Requirement } from '../../../libs/access/src/index.js';

/** Something that a client can ask for, and what it asks of the viewer; null: nobody declared it. */
export interface Declared {
  kind: 'Query' | 'Mutation' | 'Route';
  name: string;
  requirement: Requirement | null;
  /** Where it is answered. */
  by: { type: Type; method: string };
}

/** Every root field and route of the service, read from its modules. */
export function declaredAccess(app: INestApplicationContext): Declared[] {
  const classes = new Set<Type>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of [...module.providers.values(), ...module.controllers.values()]) {
      if (typeof metatype === 'function' && metatype.prototype) classes.add(metatype as Type);
    }
  }
  return [...classes].flatMap(declaredBy).sort((one, other) => textOf(one).localeCompare(textOf(other), 'en'));
}

function declaredBy(metatype: Type): Declared[] {
  const prototype = metatype.prototype as object;
  return Object.getOwnPropertyNames(prototype).flatMap((key) => {
    const handler: unknown = Object.getOwnPropertyDescriptor(prototype, key)?.value;
    if (key === 'constructor' || typeof handler !== 'function') return [];
    const what = fieldOf(handler, key) ?? routeOf(metatype, handler);
    const requirement = (Reflect.getMetadata(REQUIREMENT, handler) as Requirement | undefined) ?? null;
    return what === null ? [] : [{ ...what, requirement, by: { type: metatype, method: key } }];
  });
}

function fieldOf(handler: object, key: string): Pick<Declared, 'kind' | 'name'> | null {
  const kind = Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined;
  if (kind !== 'Query' && kind !== 'Mutation') return null;
  const name = Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined;
  return { kind, name: name ?? key };
}

function routeOf(metatype: Type, handler: object): Pick<Declared, 'kind' | 'name'> | null {
  const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
  if (path === undefined) return null;
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
  const parts = [Reflect.getMetadata(PATH_METADATA, metatype) as string, path].map((part) => part.replace(/^\/|\/$/g, ''));
  return { kind: 'Route', name: `${method} /${parts.filter((part) => part !== '').join('/')}` };
}

const textOf = ({ kind, name }: Declared) => `${kind} ${name}`;
