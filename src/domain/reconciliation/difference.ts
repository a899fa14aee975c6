import * as z from 'zod';

/** One place where a paper does not say what the data says. */
export const differenceSchema = z
  .strictObject({
    code: z
      .enum([
        'figure-differs',
        'figure-missing',
        'class-differs',
        'average-differs',
        'name-differs',
        'name-ambiguous',
        'unit-missing',
        'unit-unknown',
        'unit-repeated',
        'column-unknown',
      ])
      .describe(
        'Loại sai khác: số liệu, thiếu số liệu, xếp loại, số trung bình, tên đơn vị, tên của nhiều đơn vị, thiếu đơn vị, đơn vị lạ, đơn vị lặp, cột không nhận ra',
      ),
    place: z.string().describe('Vị trí trong văn bản, ví dụ Bảng 2, hàng 5'),
    unit: z.string().optional().describe('Tên đơn vị như trong hồ sơ'),
    inPaper: z.string().optional().describe('Nội dung trong văn bản'),
    inData: z.string().optional().describe('Nội dung trong hồ sơ'),
    message: z.string().describe('Sai khác bằng một câu'),
  })
  .describe('Một chỗ sai khác giữa văn bản và hồ sơ');

export type Difference = z.infer<typeof differenceSchema>;
