import { useCallback, useEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import type { ThemeMode } from './createStateProviders.tsx';
import type { FrameWidth } from './useGalleryAddress.ts';

interface StateFrameProps {
  address: string;
  mode: ThemeMode;
  width: FrameWidth;
}

/** The window keeps what it has loaded: another state is only named to it. */
function StateWindow({ address, mode, width, height, scale }: StateFrameProps & { height: number; scale: number }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [initialAddress] = useState(address);
  const show = useCallback(() => frame.current?.contentWindow?.postMessage(address, window.location.origin), [address]);
  useEffect(show, [show]);
  return (
    <iframe
      ref={frame}
      title={address}
      src={`?frame=${mode}#${initialAddress}`}
      onLoad={show}
      style={{
        width,
        height,
        border: '1px solid color-mix(in srgb, currentcolor 25%, transparent)',
        borderRadius: 12 / scale,
        transform: `scale(${scale})`,
        transformOrigin: '0 0',
        boxSizing: 'border-box',
      }}
    />
  );
}

/** One state in a window of its own, as wide as was chosen; it is made smaller where the page has less room. */
export function StateFrame({ address, mode, width }: StateFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const scale = Math.min(1, room.width / width);
  return (
    <Box sx={{ p: { xs: 2, md: 3 }, minHeight: 0 }}>
      <Box ref={box} sx={{ height: '100%', overflow: 'hidden', display: 'flex', justifyContent: 'center' }}>
        {room.width > 0 && (
          <Box sx={{ width: width * scale, height: '100%' }}>
            <StateWindow key={mode} address={address} mode={mode} width={width} height={room.height / scale} scale={scale} />
          </Box>
        )}
      </Box>
    </Box>
  );
}
