package vn.ntm.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * The cryptographic message of a signature.
 *
 * @param holds whether the signed bytes are the ones the signer's key signed
 */
record SignedMessage(
        @Nullable String signer,
        @Nullable String issuer,
        @Nullable Instant signedAt,
        boolean holds) {

    /** Behind the message there may be zeros. Nothing when it is no message of the usual kind (PKCS#7, CAdES), or comes without the signer's certificate. */
    static Optional<SignedMessage> read(byte[] message, InputStream signed) {
        try (ASN1InputStream padded = new ASN1InputStream(message)) {
            ContentInfo content = ContentInfo.getInstance(padded.readObject());
            CMSSignedData data = new CMSSignedData(new Signed(signed), content);
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            SignerInformation signer = signers.iterator().next();
            for (X509CertificateHolder certificate : data.getCertificates().getMatches(null)) {
                if (signer.getSID().match(certificate)) {
                    return Optional.of(judged(signer, certificate));
                }
            }
            return Optional.empty();
        } catch (CMSException
                | IOException
                | GeneralSecurityException
                | OperatorCreationException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException unreadable) {
            return Optional.empty();
        }
    }

    private static SignedMessage judged(SignerInformation signer, X509CertificateHolder certificate)
            throws GeneralSecurityException, OperatorCreationException {
        return new SignedMessage(
                commonName(certificate.getSubject()),
                commonName(certificate.getIssuer()),
                signedAt(signer),
                holds(signer, certificate));
    }

    /** The key is asked, not the certificate's dates: whether it was valid then is for the issuer to say. */
    private static boolean holds(SignerInformation signer, X509CertificateHolder certificate)
            throws GeneralSecurityException, OperatorCreationException {
        X509Certificate read = new JcaX509CertificateConverter().getCertificate(certificate);
        SignerInformationVerifier key = new JcaSimpleSignerInfoVerifierBuilder().build(read.getPublicKey());
        try {
            return signer.verify(key);
        } catch (CMSException broken) {
            return false;
        }
    }

    private static @Nullable Instant signedAt(SignerInformation signer) {
        if (signer.getSignedAttributes() == null) {
            return null;
        }
        Attribute time = signer.getSignedAttributes().get(CMSAttributes.signingTime);
        return time == null || time.getAttrValues().size() == 0 ? null : moment(time.getAttributeValues()[0]);
    }

    private static Instant moment(ASN1Encodable value) {
        return Time.getInstance(value).getDate().toInstant();
    }

    private static @Nullable String commonName(X500Name name) {
        RDN[] names = name.getRDNs(BCStyle.CN);
        return names.length == 0
                ? null
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    /** The signed part of the file, read once. */
    private static final class Signed implements CMSTypedData {
        private final InputStream bytes;

        Signed(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return PKCSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            bytes.transferTo(out);
        }

        @Override
        public Object getContent() {
            return bytes;
        }
    }
}
