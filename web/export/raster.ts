/** Browsers draw no larger canvas; a picture beyond it would come out empty. */
const maxSide = 8_000;

/** A drawing as dots, `scale` of them to a pixel. */
export async function rasterOf(drawing: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const most = Math.min(scale, maxSide / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * most);
  canvas.height = Math.round(height * most);
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob ? resolve(blob) : reject(new Error("Nothing was drawn.")),
      "image/png",
    ),
  );
}
