// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The usual file system, but for its paths there is no space left after some bytes. */
final class SmallDisk {

	private final AtomicLong left;
	private final FileSystem system = new System();
	private final FileSystemProvider provider = new Provider();

	/** @param bytes that can be written */
	SmallDisk(long bytes) {
		left = new AtomicLong(bytes);
	}

	/** A path of the usual file system as one of this disk. */
	Path of(Path real) {
		return (Path) Proxy.newProxyInstance(SmallDisk.class.getClassLoader(), new Class<?>[] { Path.class }, (self, method, arguments) -> {
			Object[] given = arguments == null ? new Object[0] : Arrays.stream(arguments).map(SmallDisk::real).toArray();
			if (method.getName().equals("getFileSystem")) {
				return system;
			}
			try {
				Object result = method.invoke(real, given);
				return result instanceof Path path ? of(path) : result;
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}

	private static Object real(Object argument) {
		return argument instanceof Path path ? real(path) : argument;
	}

	/** The same path on the usual file system. */
	private static Path real(Path path) {
		return Proxy.isProxyClass(path.getClass()) ? Path.of(path.toString()) : path;
	}

	private static FileSystemProvider usual() {
		return Path.of("").getFileSystem().provider();
	}

	private final class Provider extends FileSystemProvider {
		@Override
		public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
			return new FilterOutputStream(usual().newOutputStream(real(path), options)) {
				@Override
				public void write(byte[] bytes, int from, int length) throws IOException {
					long room = left.getAndAdd(-length);
					out.write(bytes, from, (int) Math.clamp(room, 0, length));
					if (room < length) {
						throw new FileSystemException(path.toString(), null, "No space left on device");
					}
				}

				@Override
				public void write(int value) throws IOException {
					write(new byte[] { (byte) value }, 0, 1);
				}
			};
		}

		@Override
		public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
			DirectoryStream<Path> files = usual().newDirectoryStream(real(folder), file -> filter.accept(of(file)));
			return new DirectoryStream<>() {
				@Override
				public Iterator<Path> iterator() {
					Iterator<Path> real = files.iterator();
					return new Iterator<>() {
						@Override
						public boolean hasNext() {
							return real.hasNext();
						}

						@Override
						public Path next() {
							return of(real.next());
						}
					};
				}

				@Override
				public void close() throws IOException {
					files.close();
				}
			};
		}

		@Override
		public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
				throws IOException {
			return usual().newByteChannel(real(path), options, attributes);
		}

		@Override
		public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
			usual().createDirectory(real(folder), attributes);
		}

		@Override
		public void delete(Path path) throws IOException {
			usual().delete(real(path));
		}

		@Override
		public void copy(Path source, Path target, CopyOption... options) throws IOException {
			usual().copy(real(source), real(target), options);
		}

		@Override
		public void move(Path source, Path target, CopyOption... options) throws IOException {
			usual().move(real(source), real(target), options);
		}

		@Override
		public boolean isSameFile(Path one, Path other) throws IOException {
			return usual().isSameFile(real(one), real(other));
		}

		@Override
		public boolean isHidden(Path path) throws IOException {
			return usual().isHidden(real(path));
		}

		@Override
		public FileStore getFileStore(Path path) throws IOException {
			return usual().getFileStore(real(path));
		}

		@Override
		public void checkAccess(Path path, AccessMode... modes) throws IOException {
			usual().checkAccess(real(path), modes);
		}

		@Override
		public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
			return usual().getFileAttributeView(real(path), type, options);
		}

		@Override
		public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
			return usual().readAttributes(real(path), type, options);
		}

		@Override
		public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
			return usual().readAttributes(real(path), attributes, options);
		}

		@Override
		public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
			usual().setAttribute(real(path), attribute, value, options);
		}

		@Override
		public String getScheme() {
			return "small";
		}

		@Override
		public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
			throw new UnsupportedOperationException();
		}

		@Override
		public FileSystem getFileSystem(URI uri) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Path getPath(URI uri) {
			throw new UnsupportedOperationException();
		}
	}

	private final class System extends FileSystem {
		@Override
		public FileSystemProvider provider() {
			return provider;
		}

		@Override
		public void close() {
			// stays as long as the usual one
		}

		@Override
		public boolean isOpen() {
			return true;
		}

		@Override
		public boolean isReadOnly() {
			return false;
		}

		@Override
		public String getSeparator() {
			return Path.of("").getFileSystem().getSeparator();
		}

		@Override
		public Iterable<Path> getRootDirectories() {
			throw new UnsupportedOperationException();
		}

		@Override
		public Iterable<FileStore> getFileStores() {
			throw new UnsupportedOperationException();
		}

		@Override
		public Set<String> supportedFileAttributeViews() {
			return Set.of("basic");
		}

		@Override
		public Path getPath(String first, String... more) {
			return of(Path.of(first, more));
		}

		@Override
		public PathMatcher getPathMatcher(String pattern) {
			throw new UnsupportedOperationException();
		}

		@Override
		public UserPrincipalLookupService getUserPrincipalLookupService() {
			throw new UnsupportedOperationException();
		}

		@Override
		public WatchService newWatchService() {
			throw new UnsupportedOperationException();
		}
	}
}
