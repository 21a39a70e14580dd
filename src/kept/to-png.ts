/** A picture for the clipboard: browsers take PNG there, and nothing drawn in other ways. */
import { LOOKS, type Picture, type Shape } from '../library/compare/picture';

const MARGIN = 16;
/** Twice the size, so that it is sharp on dense screens and on paper. */
const SCALE = 2;

/** True where it is in the clipboard now. */
export async function copyPicture(picture: Picture): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': toPng(picture) })]);
    return true;
  } catch {
    return false;
  }
}

/** Drawn on white. */
async function toPng({ width, height, isRightToLeft, shapes }: Picture): Promise<Blob> {
  const canvas = new OffscreenCanvas((width + 2 * MARGIN) * SCALE, (height + 2 * MARGIN) * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  context.translate(MARGIN, MARGIN);
  context.direction = isRightToLeft ? 'rtl' : 'ltr';
  for (const shape of shapes) draw(context, shape);
  return canvas.convertToBlob({ type: 'image/png' });
}

function draw(context: OffscreenCanvasRenderingContext2D, shape: Shape): void {
  const { fill, stroke, font } = LOOKS[shape.role];
  context.fillStyle = fill;
  if (stroke) context.strokeStyle = stroke;
  if (font) context.font = font;
  if (shape.is === 'text') {
    context.fillText(shape.words, shape.x, shape.y);
    return;
  }
  context.beginPath();
  if (shape.is === 'bar') context.rect(shape.x, shape.y, shape.width, shape.height);
  else if (shape.is === 'dot') context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  else {
    context.moveTo(shape.x, shape.y);
    context.lineTo(shape.toX, shape.toY);
  }
  if (fill !== 'none') context.fill();
  if (stroke) context.stroke();
}
