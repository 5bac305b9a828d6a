import { Timeline } from './timeline.ts';
import type { FromPage, TimelineMemory, ToPage } from './protocol.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): TimelineMemory | undefined;
  setState(state: TimelineMemory): void;
};

const editor = acquireVsCodeApi();
let timeline: Timeline | undefined;

window.addEventListener('message', ({ data: message }: MessageEvent<ToPage>) => {
  if (message.type === 'texts') {
    timeline = new Timeline(message.texts, editor.getState(), {
      post: (answer) => editor.postMessage(answer),
      remember: (memory) => editor.setState(memory),
    });
    document.documentElement.lang = message.texts.language;
    document.body.replaceChildren(timeline.element);
  } else {
    timeline?.show(message.data);
  }
});

editor.postMessage({ type: 'ready' });
