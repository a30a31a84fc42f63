import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Plain } from '../server/plain-fields.js';
import { encodeCursor, type Place } from './cursor.js';

/** Of a page. */
@ObjectType()
@Plain()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => Boolean)
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true })
  startCursor: string | null;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface ConnectionOf<Node> {
  nodes: Node[];
  readonly edges: Edge<Node>[];
  pageInfo: PageInfo;
  /** Counted only when it is asked. */
  readonly totalCount: Promise<number> | number;
}

/** The Relay connection of a type. */
export function Connection<Node>(node: Type<Node>, name: string): Type<ConnectionOf<Node>> {
  @ObjectType(`${name}Edge`)
  class EdgeType implements Edge<Node> {
    @Field(() => String)
    cursor: string;

    @Field(() => node)
    node: Node;
  }

  @ObjectType({ isAbstract: true })
  class ConnectionType implements ConnectionOf<Node> {
    @Field(() => [node])
    nodes: Node[];

    @Field(() => [EdgeType])
    edges: Edge<Node>[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many there are in all. Counted only when asked.' })
    totalCount: Promise<number> | number;
  }
  return ConnectionType;
}

/** A page as a connection. */
export function connectionOf<Node>(
  nodes: Node[],
  places: Place[],
  hasNextPage: boolean,
  { isFirstPage, totalCount }: { isFirstPage: boolean; totalCount: () => Promise<number> },
): ConnectionOf<Node> {
  const cursorAt = (index: number) => {
    const place = places.at(index);
    return place === undefined ? null : encodeCursor(place);
  };
  return {
    nodes,
    get edges() {
      return nodes.map((node, index) => ({ cursor: cursorAt(index) ?? '', node }));
    },
    pageInfo: { hasNextPage, hasPreviousPage: !isFirstPage, startCursor: cursorAt(0), endCursor: cursorAt(-1) },
    get totalCount() {
      return totalCount();
    },
  };
}
