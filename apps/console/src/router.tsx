import { createRootRoute, createRoute, createRouter, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { readSearch, writeSearch } from './address/search';
import { PLACES, type PlaceName } from './places';
import { SCREENS } from './screens';
import { Frame } from './shell/frame';
import { NotFound } from './shell/not-found';
import { Unexpected } from './shell/unexpected';

const frame = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Unexpected });

const routes: AnyRoute[] = (Object.keys(PLACES) as PlaceName[]).map((name) =>
  createRoute({ getParentRoute: () => frame, path: PLACES[name], component: lazyRouteComponent(SCREENS[name]) }),
);

/** Screens come when they are visited, or when the pointer comes near a link to them. */
export const router = createRouter({
  routeTree: frame.addChildren(routes),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
});
