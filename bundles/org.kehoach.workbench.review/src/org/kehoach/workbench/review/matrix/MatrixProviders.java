// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.kehoach.engine.review.MatrixTableData;
import org.kehoach.workbench.review.Messages;

/** Gives NatTable the body and the heads of a matrix. Nothing is made while it asks: numbers up to 127 and ready texts only. */
final class MatrixProviders {

	/** Columns of the row heads: name, text, share. */
	static final int HEADS = 3;
	/** Index of the column of texts. */
	private static final int TEXT = 1;
	/** Rows of the column heads: name, share. */
	static final int HEAD_ROWS = 2;

	/** Asked for columns, rows and values; nothing can be written. */
	private abstract static class ReadOnly implements IDataProvider {
		@Override
		public final void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException();
		}
	}

	private MatrixTableData data;

	/** Name and issuer, one below the other. */
	private String[] heads = {};

	void set(MatrixTableData next) {
		data = next;
		heads = IntStream.range(0, columns()).mapToObj(column -> data.columnIssuer(column).isEmpty() ? data.columnName(column)
				: data.columnName(column) + MatrixPainter.LINE + data.columnIssuer(column)).toArray(String[]::new);
	}

	MatrixTableData data() {
		return data;
	}

	private int rows() {
		return data == null ? 0 : data.view().rows().size();
	}

	private int columns() {
		return data == null ? 0 : data.view().columns().size();
	}

	IDataProvider body() {
		return new ReadOnly() {
			@Override
			public Object getDataValue(int column, int row) {
				// values are small: the virtual machine keeps these objects ready
				return Byte.valueOf((byte) data.view().value(row, column));
			}

			@Override
			public int getColumnCount() {
				return columns();
			}

			@Override
			public int getRowCount() {
				return rows();
			}
		};
	}

	IDataProvider columnHeads() {
		return new ReadOnly() {
			@Override
			public Object getDataValue(int column, int row) {
				return row == 0 ? heads[column] : data.columnShare(column);
			}

			@Override
			public int getColumnCount() {
				return columns();
			}

			@Override
			public int getRowCount() {
				return HEAD_ROWS;
			}
		};
	}

	IDataProvider rowHeads() {
		return new ReadOnly() {
			@Override
			public Object getDataValue(int column, int row) {
				return switch (column) {
				case 0 -> data.rowName(row);
				case 1 -> data.rowText(row);
				default -> data.rowShare(row);
				};
			}

			@Override
			public int getColumnCount() {
				return HEADS;
			}

			@Override
			public int getRowCount() {
				return rows();
			}
		};
	}

	IDataProvider corner() {
		String[] titles = { Messages.get("matrix.item"), Messages.get("matrix.text"), Messages.get("matrix.answered") }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String axes = Messages.get("matrix.axes"); //$NON-NLS-1$
		return new ReadOnly() {
			@Override
			public Object getDataValue(int column, int row) {
				return row > 0 ? titles[column] : column == TEXT ? axes : ""; //$NON-NLS-1$
			}

			@Override
			public int getColumnCount() {
				return HEADS;
			}

			@Override
			public int getRowCount() {
				return HEAD_ROWS;
			}
		};
	}
}
