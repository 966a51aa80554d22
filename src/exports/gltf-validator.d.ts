/** The part of the Khronos validator that tests use; it comes without types. */
declare module "gltf-validator" {
  interface Report {
    issues: { messages: { code: string; message: string; severity: number; pointer?: string }[] };
    info: { drawCallCount: number; totalTriangleCount: number; materialCount: number };
  }
  const validator: { validateBytes(file: Uint8Array, options?: { maxIssues?: number }): Promise<Report> };
  export default validator;
}
