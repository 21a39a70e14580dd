/** A picture of a comparison on the page; its colours follow the page's. */
import type { Picture, Shape } from '../library/compare/picture';

export function PictureView({ picture, label }: { picture: Picture; label: string }) {
  const { width, height, shapes } = picture;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {shapes.map((shape) => (
        <Drawn key={`${shape.is} ${shape.role} ${shape.x} ${shape.y}`} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  const { role, x, y } = shape;
  switch (shape.is) {
    case 'text':
      return (
        <text class={role} x={x} y={y}>
          {shape.words}
        </text>
      );
    case 'bar':
      return <rect class={role} x={x} y={y} width={shape.width} height={shape.height} />;
    case 'dot':
      return <circle class={role} cx={x} cy={y} r={shape.radius} />;
    case 'line':
      return <line class={role} x1={x} y1={y} x2={shape.toX} y2={shape.toY} />;
  }
}
