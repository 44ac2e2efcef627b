import { type ComponentType, lazy, useState } from 'react';

/**
 * A component in a file of its own. After `preload` it is drawn at once; before, it suspends until its file is there. React's `lazy`
 * suspends at its first drawing also if the file is there, and then shows the placeholder for 300 ms.
 */
export function createPreloadedComponent<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Loading = lazy(load);
  let Loaded: ComponentType<Props> | null = null;
  function PreloadedComponent(props: Props) {
    // The same one as long as it is drawn: another one would begin anew.
    const [LoadedBefore] = useState(() => Loaded);
    return LoadedBefore ? <LoadedBefore {...props} /> : <Loading {...props} />;
  }
  const preload = async (): Promise<void> => {
    Loaded = (await load()).default;
  };
  return Object.assign(PreloadedComponent, { preload });
}
