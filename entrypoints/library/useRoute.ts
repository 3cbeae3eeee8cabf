import { useLayoutEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from '../../components/library/route.ts';

/** The route in the address; follows links and the browser's back and forward. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // Not useEffect: it comes a frame later, and a link followed within that frame would be missed.
  useLayoutEffect(() => {
    const listener = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  }, []);
  return route;
}

/** Goes to a route; `replace` leaves no step behind for the back button, as while typing a search. */
export function goTo(route: Partial<Route>, replace = false): void {
  const hash = formatRoute(route);
  if (hash === location.hash) return;
  if (!replace) {
    location.hash = hash;
    return;
  }
  history.replaceState(null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}
