/** Pixels that a pointer may move in a click. */
const STILL = 4;

export interface Gestures {
  /** By pixels; positive moves to what comes later. */
  readonly pan: (pixels: number) => void;
  /** The day at a pixel of the drawing stays where it is. */
  readonly zoomAround: (pixel: number, factor: number) => void;
  /** @param key of the item that was clicked */
  readonly click: (key: string) => void;
}

/** Dragging and the sideways wheel move, the wheel zooms, a click goes to an item. */
export function followPointer(drawing: SVGSVGElement, { pan, zoomAround, click }: Gestures): void {
  let drag: { at: number; moved: boolean } | undefined;
  drawing.addEventListener('pointerdown', (event) => {
    drag = event.button === 0 ? { at: event.clientX, moved: false } : undefined;
  });
  drawing.addEventListener('pointermove', (event) => {
    if (!drag || (!drag.moved && Math.abs(event.clientX - drag.at) < STILL)) return;
    // Only now: capturing at once would take clicks from the items.
    if (!drag.moved) drawing.setPointerCapture(event.pointerId);
    pan(drag.at - event.clientX);
    drag = { at: event.clientX, moved: true };
  });
  // The click that ends a drag comes after this.
  const drop = (): number => setTimeout(() => (drag = undefined));
  drawing.addEventListener('pointerup', drop);
  drawing.addEventListener('pointercancel', drop);
  drawing.addEventListener('click', ({ target }) => {
    const key = (target as Element).closest<SVGGElement>('.item')?.dataset.key;
    if (key !== undefined && !drag?.moved) click(key);
  });
  drawing.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const sideways = event.shiftKey ? event.deltaX + event.deltaY : event.deltaX;
      if (Math.abs(sideways) >= Math.abs(event.deltaY)) pan(sideways);
      else zoomAround(event.clientX - drawing.getBoundingClientRect().left, Math.exp(-event.deltaY / 400));
    },
    { passive: false },
  );
}
