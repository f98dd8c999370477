import { useMemo } from 'react';
import { encode } from 'uqr';
import './qr-code.css';

/** Undefined where the text is longer than a QR code can be. */
function pathOf(text: string): { readonly path: string; readonly size: number } | undefined {
  try {
    const { data, size } = encode(text, { border: 4, ecc: 'L' });
    const path = data
      .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('');
    return { path, size };
  } catch {
    return undefined;
  }
}

interface QrCodeProps {
  readonly value: string;
  readonly label: string;
  readonly tooLong: string;
}

/** Dark on light in either theme: many scanners read it in no other way. */
export function QrCode({ value, label, tooLong }: QrCodeProps) {
  const drawn = useMemo(() => pathOf(value), [value]);
  if (!drawn) return <p className="small muted">{tooLong}</p>;
  const { path, size } = drawn;
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
