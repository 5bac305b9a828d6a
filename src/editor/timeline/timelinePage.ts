import { env, Uri, type Webview } from 'vscode';

/** Folders of the extension that the page may load from. */
export function timelineRoots(extension: Uri): Uri[] {
  return [Uri.joinPath(extension, 'dist'), Uri.joinPath(extension, 'media', 'timeline')];
}

/** The page of the timeline: it runs its own script, and can reach nothing. */
export function timelinePage(webview: Webview, extension: Uri): string {
  const [scripts, media] = timelineRoots(extension) as [Uri, Uri];
  const script = webview.asWebviewUri(Uri.joinPath(scripts, 'timeline.js')).toString();
  const style = webview.asWebviewUri(Uri.joinPath(media, 'timeline.css')).toString();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    // A picture of the drawing is made of the drawing's own text.
    'img-src data:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Timeline</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
